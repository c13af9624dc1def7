import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';

const SERVER = join(import.meta.dirname, '../build/server');

interface Manifest {
  nodes: (() => Promise<{ server?: { actions?: Record<string, unknown> } }>)[];
  routes: {
    pattern: RegExp;
    page: { leaf: number } | null;
    endpoint: (() => Promise<Record<string, unknown>>) | null;
  }[];
}

/** What the built server answers at some address: the named actions of a page, and the methods of a program's route. */
interface Place {
  pattern: RegExp;
  page: boolean;
  actions: string[];
  methods: string[];
}

export async function places(): Promise<Place[]> {
  const file = pathToFileURL(join(SERVER, 'manifest-full.js')).href;
  const { manifest } = (await import(file)) as { manifest: { _?: Manifest } & Manifest };
  const { nodes, routes } = manifest._ ?? manifest;
  return Promise.all(
    routes.map(async ({ pattern, page, endpoint }) => ({
      pattern,
      page: page !== null,
      actions: page ? Object.keys((await nodes[page.leaf]?.())?.server?.actions ?? {}) : [],
      methods: endpoint ? Object.keys(await endpoint()) : [],
    })),
  );
}

interface Form {
  method: string | null;
  /** Where it leads, with the page's own address filled in. */
  action: string;
  submits: number;
  html: string;
}

/** But those that only close the sheet they stand on, which the browser does by itself. */
const formsOn = (page: Page): Promise<Form[]> =>
  page.locator('form:not(dialog > [method=dialog])').evaluateAll((forms) =>
    forms.map((form) => {
      // By its attribute: a field may have the name of a property.
      const action = new URL(form.getAttribute('action') ?? '', location.href);
      const buttons = [...(form as HTMLFormElement).elements].filter(
        (one) => one instanceof HTMLButtonElement && one.type === 'submit' && !one.disabled,
      );
      return {
        method: form.getAttribute('method'),
        action: String(action),
        submits: buttons.length,
        html: form.outerHTML.slice(0, 160),
      };
    }),
  );

/** The `/name` of an action among the names in the query; `default` where there is none. */
const actionIn = ({ searchParams }: URL) =>
  [...searchParams.keys()].find((name) => name.startsWith('/'))?.slice(1) ?? 'default';

function faultOf({ method, action, submits }: Form, known: readonly Place[]): string | null {
  const url = new URL(action);
  const place = known.find(({ pattern }) => pattern.test(url.pathname));
  if (method === null || !['get', 'post'].includes(method)) return `has the method ${method}`;
  if (submits === 0) return 'has no button that sends it';
  if (!place) return `leads nowhere: ${action}`;
  if (method === 'get') return place.page ? null : `reads from what is no page: ${action}`;
  const answered = place.page ? place.actions.includes(actionIn(url)) : place.methods.includes('POST');
  return answered ? null : `leads to an action that is not there: ${action}`;
}

/** What keeps forms of the page at hand from being sent without scripts, and how many forms there are. */
export async function formFaults(page: Page, known: readonly Place[]) {
  const forms = await formsOn(page);
  const faults = forms.flatMap((form) => {
    const fault = faultOf(form, known);
    return fault === null ? [] : [`${page.url()} ${fault}: ${form.html}`];
  });
  return { count: forms.length, faults };
}
