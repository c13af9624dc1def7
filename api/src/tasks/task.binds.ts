/** Numbers the values of one statement, so that its text depends on its shape alone. */
export class Binds {
  readonly values: unknown[] = [];

  /** The placeholder that stands for the value. */
  add(value: unknown, type?: string): string {
    this.values.push(value);
    return `$${this.values.length}${type === undefined ? '' : `::${type}`}`;
  }
}
