/** A number is printed with its column's digits; null as a dash. */
export type Cell = string | number | null;

export interface Column {
  readonly key: string;
  readonly title: string;
  /** Digits after the point; 0 where it is not given. */
  readonly digits?: number;
}

/** One of the goals that the table is there to show. */
export interface Goal {
  readonly id: string;
  readonly goal: string;
  readonly measured: string;
  readonly reached: boolean;
}

export interface Findings {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** Sentences of Markdown below the table: what was the same for all, where the time goes, what was tried. */
  readonly notes: readonly string[];
  readonly goals: readonly Goal[];
}

/** What each file of `tables/` exports. */
export interface Table {
  /** The file's name, and what `npm run bench -- <name>` is given. */
  readonly name: string;
  readonly title: string;
  run(options: RunOptions): Promise<Findings>;
}

export interface RunOptions {
  /** Shorter and rougher, to see that everything still works; such a run is printed and not kept. */
  readonly quick: boolean;
  /** Where profiles of the product are left, when they were asked for. */
  readonly profiles: string | null;
}
