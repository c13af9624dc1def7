import type { TestProject } from 'vitest/node';
import { Product } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
  }
}

/** One server for all stories; each makes its own people and tasks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await Product.create();
  await product.start().catch(async (failure: unknown) => {
    await product.remove();
    throw failure;
  });
  project.provide('url', product.url);
  return () => product.remove();
}
