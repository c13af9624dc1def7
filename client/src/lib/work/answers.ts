import type { AnswerInput, ProofKind } from '#lib/api/index.ts';
import { normaliseText } from '#lib/format/format.ts';

export interface AskedField {
  key: string;
  kind: ProofKind;
}

/** Names of the controls in the form; a field's own key could be the name of something else. */
export const valueName = (key: string): string => `value.${key}`;
export const fileName = (key: string): string => `file.${key}`;
export const uploadName = (key: string): string => `upload.${key}`;

/** The form's id, for a button that stands outside it. */
export const PROOF_FORM = 'work-proof';

/** The words of an appeal, named as an answer is, so that they are kept as one. */
export const APPEAL = 'text';

/** The worker's word that the work is their own. No key of a field has a hyphen. */
export const DECLARATION = 'own-work';

export const takesFile = ({ kind }: Pick<AskedField, 'kind'>): boolean =>
  kind === 'SCREENSHOT' || kind === 'FILE';

/** The files of a form that scripts have not sent on already. */
export function filesOf(form: FormData, fields: AskedField[]): { key: string; file: File }[] {
  return fields.filter(takesFile).flatMap(({ key }) => {
    const file = form.get(fileName(key));
    return file instanceof File && file.size > 0 ? [{ key, file }] : [];
  });
}

const texts = (form: FormData, name: string): string[] =>
  form
    .getAll(name)
    .flatMap((value) => (typeof value === 'string' ? [normaliseText(value)] : []))
    .filter((value) => value !== '');

/** What a sent form answers, a field after the other; what was left empty is left out. `stored` is what was just uploaded. */
export function answersOf(
  form: FormData,
  fields: AskedField[],
  stored: ReadonlyMap<string, string> = new Map(),
): AnswerInput[] {
  return fields.flatMap((field): AnswerInput[] => {
    const { key } = field;
    if (!takesFile(field)) {
      const values = texts(form, valueName(key));
      return values.length > 0 ? [{ key, values }] : [];
    }
    const uploadId = stored.get(key) ?? texts(form, uploadName(key))[0];
    return uploadId ? [{ key, uploadId }] : [];
  });
}

/** What was typed and uploaded, so that a refused form gives it back without scripts. */
export function keptValues(answers: AnswerInput[]): Record<string, string> {
  return Object.fromEntries(
    answers.map(({ key, values, uploadId }) =>
      uploadId ? [uploadName(key), String(uploadId)] : [valueName(key), JSON.stringify(values)],
    ),
  );
}

/** The other way; undefined where the form was not sent or left it empty. */
export function keptValuesOf(kept: Record<string, string> | undefined, key: string): string[] | undefined {
  const text = kept?.[valueName(key)];
  return text === undefined ? undefined : (JSON.parse(text) as string[]);
}

/** A refusal names answers by their place or their key; the form knows fields. */
export function errorsByKey(fields: Record<string, string>, answers: AnswerInput[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [path, code] of Object.entries(fields)) {
    const [list, at] = path.split('.');
    if (list !== 'answers' || at === undefined) continue;
    const key = /^\d+$/.test(at) ? answers[Number(at)]?.key : at;
    if (key !== undefined) found[key] ??= code;
  }
  return found;
}
