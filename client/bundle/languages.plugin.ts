import { readFile } from 'node:fs/promises';
import { minify as terser } from 'terser';
import { minify, type Plugin } from 'vite';

/** Stands in the bundle for the language that a page is in, until each piece is written once per language. */
const LANGUAGE = '__PAGE_LANGUAGE__';
/** Modules made here: the words of one module by its file, and the name `m` that it knows them by. */
const WORDS = '\0words-of:';
const NAME = '\0messages-of:';

/** What the browser needs of the compiler's runtime when a page's language is settled: a twentieth of it. */
const settled = (locales: readonly string[]) => `
export const locales = ${JSON.stringify(locales)};
export const baseLocale = ${JSON.stringify(locales[0])};
export const getLocale = () => ${LANGUAGE};
export const isLocale = (locale) => locales.includes(locale);
export const overwriteGetLocale = () => {};
`;

/** A message as the compiler writes it, without the choice among languages that it makes at every call. */
function chosenOnce(code: string, name: string, locales: readonly string[]): string {
  if (!code.includes('experimentalStaticLocale ?? options.locale')) {
    throw new Error('The messages are compiled to something else than this build knows how to split.');
  }
  const texts = code.slice(0, code.indexOf('export const ')).replace(/^import .*$/gm, '');
  const [base, ...others] = locales;
  const choice = others
    .map((locale) => `${LANGUAGE} === '${locale}' ? ${locale}_${name}(inputs) : `)
    .join('');
  return `${texts}export const ${name} = (inputs) => ${choice}${base}_${name}(inputs);`;
}

/**
 * The messages that one module speaks, for that module alone. Shared, each message that two pages use would become a
 * file of some forty bytes; a word said twice costs less than a word fetched.
 */
async function wordsOf(file: string, compiled: string, locales: readonly string[]): Promise<string> {
  const used = new Set((await readFile(file, 'utf8')).match(/\bm\.\w+/g));
  const codes = [...used].map(async (spoken) => {
    const name = spoken.slice(2);
    return chosenOnce(await readFile(`${compiled}/messages/${name}.js`, 'utf8'), name, locales);
  });
  return [`import * as registry from '${compiled}/registry.js';`, ...(await Promise.all(codes))].join('\n');
}

/** Vite's own tool is quick but looks at each place once; between its first look and its last, terser goes round. */
async function small(code: string, locale: string): Promise<string> {
  const spoken = code.replaceAll(LANGUAGE, JSON.stringify(locale));
  const chosen = await minify('piece.js', spoken, { module: true, mangle: false });
  const compress = { passes: 2, ecma: 2020 as const };
  const folded = await terser(chosen.code, { module: true, ecma: 2020, compress, mangle: false });
  return (await minify('piece.js', folded.code ?? '', { module: true, mangle: { toplevel: true } })).code;
}

/** The pieces of another language lie one folder deeper; what is the same in all of them is not copied. */
const fromDeeper = (code: string) => code.replaceAll(/(["'`,])\.\.\/assets\//g, '$1../../assets/');

/** Where a module asks for messages it gets those it names, in all languages but with one choice among them. */
function ownWords(
  compiled: string,
  locales: readonly string[],
): Pick<Plugin, 'resolveId' | 'load' | 'transform'> {
  return {
    resolveId: {
      filter: { id: [/[\\/]paraglide[\\/]messages\.js$/, new RegExp(`^${WORDS}`)] },
      handler: (source, importer) => (source.startsWith(WORDS) ? source : `${NAME}${importer}.js`),
    },
    load: {
      filter: { id: [new RegExp(`^(${NAME}|${WORDS})`)] },
      handler: (id) =>
        id.startsWith(NAME)
          ? `export * as m from '${id.replace(NAME, WORDS)}';`
          : wordsOf(id.slice(WORDS.length, -'.js'.length), compiled, locales),
    },
    transform: {
      filter: { id: /[\\/]paraglide[\\/]runtime\.js$/ },
      handler: () => ({ code: settled(locales), map: null }),
    },
  };
}

/**
 * Every page is in one language from its first byte to its last, so no phone loads the words of the other. The bundle is
 * made once and written once per language: that of the base where Kit expects it, each other in a folder beside with the
 * same names, so that `inLanguage` need only name the folder.
 */
export function languages(compiled: string, [base = '', ...others]: readonly string[]): Plugin {
  return {
    name: 'languages',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    // What is chosen here must go before the code is made small, or the words not chosen would stay.
    configEnvironment: (name) =>
      name === 'client' ? { build: { minify: false, cssMinify: true } } : undefined,
    ...ownWords(compiled, [base, ...others]),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const piece of Object.values(bundle)) {
          if (piece.type !== 'chunk') continue;
          const written = piece.code;
          piece.code = await small(written, base);
          for (const locale of others) {
            const fileName = piece.fileName.replace('/immutable/', `/immutable/${locale}/`);
            const code = written.includes(LANGUAGE) ? await small(written, locale) : piece.code;
            this.emitFile({ type: 'asset', fileName, source: fromDeeper(code) });
          }
        }
      },
    },
  };
}
