import { readSoakArguments, SOAK_USAGE } from './load.arguments.js';
import { succeeded } from './load.report.js';
import { runAgainstOwnServer } from './own.run.js';
import { Soak } from './soak.js';
import { soakText } from './soak.report.js';
await runAgainstOwnServer({
    usage: SOAK_USAGE,
    read: readSoakArguments,
    act: (given, tools) => new Soak(given, tools).run(),
    text: soakText,
    succeeded,
});
//# sourceMappingURL=soak.main.js.map