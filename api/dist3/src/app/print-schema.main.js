import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSchema, printedSchema } from './schema.js';
// The compiled file lies in api/dist/src/app.
const file = fileURLToPath(new URL('../../../../schema.graphql', import.meta.url));
const text = printedSchema(createSchema());
if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
}
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write('schema.graphql is not what the code prints: run `npm run schema` and commit it.\n');
    process.exitCode = 1;
}
//# sourceMappingURL=print-schema.main.js.map