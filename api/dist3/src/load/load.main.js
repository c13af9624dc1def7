import { LOAD_USAGE, readLoadArguments } from './load.arguments.js';
import { Load } from './load.js';
import { loadText, succeeded } from './load.report.js';
import { runAgainstOwnServer } from './own.run.js';
await runAgainstOwnServer({
    usage: LOAD_USAGE,
    read: readLoadArguments,
    act: (given, tools) => new Load(given, tools).run(),
    text: loadText,
    succeeded,
});
//# sourceMappingURL=load.main.js.map