import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

// Lets a program of a spec run straight from its source: `./x.js` means `./x.ts` where only that exists.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL) {
      const source = new URL(specifier.replace(/js$/, 'ts'), context.parentURL);
      if (existsSync(source)) {
        return next(source.href, context);
      }
    }
    return next(specifier, context);
  },
});
