import { baseLocale } from '#lib/paraglide/runtime.js';

/** A script that Kit names in the head or starts; never a style or a font, which are the same in every language. */
const script =
  /((?:href=|import\()"[./]*\/_app\/immutable\/)(?=(?:entry|chunks|nodes)\/[\w-]+(?:\.[\w-]+)?\.js")/g;

/** The page with the scripts of its language: the build lays those of the base where Kit looks, the others beside. */
export const inLanguage = (html: string, locale: string): string =>
  locale === baseLocale ? html : html.replace(script, `$1${locale}/`);
