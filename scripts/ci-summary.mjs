// Names every test that failed or needed a second try, then adds up vitest's JSON reports: "N passed, N failed".
// A step that broke without a failed test counts as one failure.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const [folder, brokenSteps] = process.argv.slice(2);
const files = readdirSync(folder).flatMap((name) => {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return report.testResults;
});
const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ file, test })));
const failures = tests
  .filter(({ test }) => test.status === 'failed')
  .map(({ file, test }) => ({ file, name: test.fullName, messages: test.failureMessages }));
// A file that does not load, or whose hooks fail, fails as a whole: no test of it is to blame.
const whole = files
  .filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  .map((file) => ({ file, name: '(the file as a whole)', messages: [file.message] }));

const second = tests
  .filter(({ test }) => test.status === 'passed' && test.failureMessages.length > 0)
  .map(({ file, test }) => ({ file, name: test.fullName, messages: test.failureMessages }));

function tell(what, found) {
  for (const { file, name, messages } of found) {
    console.log(`${what} ${relative(process.cwd(), file.name)} > ${name}`);
    console.log(messages.join('\n').split('\n').slice(0, 12).join('\n'));
  }
}
tell('SECOND TRY', second);
tell('FAILED', [...failures, ...whole]);
const passed = tests.filter(({ test }) => test.status === 'passed').length;
const failed = failures.length + whole.length || Number(brokenSteps);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
