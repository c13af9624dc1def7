import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { KeptRow, type Scope } from '../../kernel/index.js';
import { ROW, rowOf, withCoercedVariables } from './compilable.rules.js';
import type { RowList, SplitDocument } from './kept-rows.document.js';

type Run = CompiledQuery['query'];
type Values = Readonly<Record<string, unknown>>;

/** Null where only the interpreter runs it as it should. */
export function compile(schema: GraphQLSchema, document: DocumentNode): Run | null {
  const compiled = compileQuery(schema, withCoercedVariables(document));
  return isCompiledQuery(compiled) ? compiled.query : null;
}

interface Failed {
  readonly data: NonNullable<ExecutionResult['data']> | null;
  readonly errors: readonly Error[];
}
/** The data as JSON, or what is left of it where something went wrong. */
type Written = { readonly json: string } | { readonly failed: Failed };

interface Call {
  readonly scope: Scope;
  readonly coerced: Values;
}

/**
 * An operation over kept rows: what follows from a row alone is written once, for all who are shown it; what is left is
 * resolved for each reader.
 */
export class KeptRowsWriter {
  private constructor(
    private readonly rest: Run,
    private readonly lists: readonly WrittenList[],
  ) {}

  /** `serial`: of the operation, which no other of this process has. */
  static from(serial: number, compiling: GraphQLSchema, split: SplitDocument): KeptRowsWriter | null {
    const rest = compile(compiling, split.rest);
    const lists = split.lists.flatMap((list, place) => {
      const card = compile(compiling, list.card);
      return card ? [new WrittenList(list, card, `${serial}.${place}`)] : [];
    });
    return rest && lists.length === split.lists.length ? new KeptRowsWriter(rest, lists) : null;
  }

  /** Null where a row cannot be written alone: only who runs the operation as a whole can say why. */
  async answer(call: Call): Promise<Written | null> {
    const { data = null, errors } = (await this.rest({}, call.scope, call.coerced)) as ExecutionResult;
    const json = data && (await this.#written(data, call));
    if (data && json === null) return null;
    if (json !== null && !errors?.length) return { json };
    const rest = json === null ? null : (JSON.parse(json) as Failed['data']);
    return { failed: { data: rest, errors: errors ?? [] } };
  }

  async #written(data: Shown, call: Call): Promise<string | null> {
    const written: string[] = [];
    for (const list of this.lists) {
      const rows = await list.write(data, call);
      if (rows === null) return null;
      written.push(rows);
      list.leaveMark(data, written.length - 1);
    }
    return JSON.stringify(data).replace(MARKED, (_, place: string) => written[Number(place)]!);
  }
}

/** Stands in the data where written rows belong; nothing that anybody may have written looks like it. */
const MARK = crypto.randomUUID();
const MARKED = new RegExp(`"${MARK}\\.(\\d+)"`, 'g');

type Shown = Record<string, unknown>;

class WrittenList {
  /** The keys of each run of shared fields. */
  readonly #runs: readonly (readonly string[])[];
  /** Nothing of a row is another for each reader. */
  readonly #isWhole: boolean;

  constructor(
    private readonly list: RowList,
    private readonly card: Run,
    /** No other of this process has it. */
    private readonly id: string,
  ) {
    this.#runs = list.steps.filter((step) => typeof step !== 'string');
    this.#isWhole = list.steps.length === 1 && this.#runs.length === 1;
  }

  /** Null: one of the rows cannot be written alone. */
  async write(data: Shown, call: Call): Promise<string | null> {
    const key = this.#keyOf(call);
    const written: string[] = [];
    for (const shown of this.#connectionIn(data)[this.list.list] as Shown[]) {
      const row = shown[ROW] as KeptRow;
      const pieces = row.writtenFor(key) ?? (await this.#piecesOf(row, call, key));
      if (pieces === null) return null;
      written.push(this.#joined(shown, pieces));
    }
    return `[${written.join()}]`;
  }

  leaveMark(data: Shown, place: number): void {
    this.#connectionIn(data)[this.list.list] = `${MARK}.${place}`;
  }

  #connectionIn(data: Shown): Shown {
    return data[this.list.root] as Shown;
  }

  #keyOf({ scope, coerced }: Call): string {
    const values = this.list.variables.map((name) => coerced[name]);
    return `${this.id} ${scope.request.locale} ${values.length > 0 ? JSON.stringify(values) : ''}`;
  }

  async #piecesOf(row: KeptRow, { scope, coerced }: Call, key: string): Promise<readonly string[] | null> {
    const { data, errors } = (await this.card(
      { [rowOf(this.list.type)]: row },
      scope,
      coerced,
    )) as ExecutionResult;
    const values = data?.[ROW] as Shown | null | undefined;
    if (errors?.length || !values) return null;
    const runs = this.#runs.map((run) => run.map((name) => member(name, values[name])).join());
    const pieces = this.#isWhole ? [`{${runs[0]!}}`] : runs;
    row.keepWritten(key, pieces);
    return pieces;
  }

  #joined(shown: Shown, pieces: readonly string[]): string {
    if (this.#isWhole) return pieces[0]!;
    let run = 0;
    const members: string[] = [];
    for (const step of this.list.steps) {
      if (typeof step !== 'string') members.push(pieces[run++]!);
      // What its condition leaves out is not there.
      else if (shown[step] !== undefined) members.push(member(step, shown[step]));
    }
    return `{${members.join()}}`;
  }
}

const member = (name: string, value: unknown): string => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
