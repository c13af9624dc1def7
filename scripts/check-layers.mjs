// Holds the imports against .dependency-cruiser.mjs. A cruise that reads no module reports success (an unsupported
// TypeScript does that), so the number of modules and of imports read is part of the judgement.
import { cruise, format } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const FEWEST_MODULES = 50;

process.chdir(root);
const options = await extractDepcruiseOptions(join(root, '.dependency-cruiser.mjs'));
const folders = ['api/src', 'client/src', 'bench/src'].filter((folder) => existsSync(join(root, folder)));
const { output: facts } = await cruise(folders, options);
const { output, exitCode } = await format(facts, { outputType: 'err-long' });
const { totalCruised, totalDependenciesCruised } = facts.summary;

console.log(output.trim());
const blind = totalCruised < FEWEST_MODULES || totalDependenciesCruised < totalCruised;
if (blind) {
  console.error(`Only ${totalCruised} modules and ${totalDependenciesCruised} imports: not the whole tree.`);
}
process.exitCode = exitCode > 0 || blind ? 1 : 0;
