/** Numbers the values of one statement, so that its text depends on its shape alone. */
export class Binds {
    values = [];
    /** The placeholder that stands for the value. */
    add(value, type) {
        this.values.push(value);
        return `$${this.values.length}${type === undefined ? '' : `::${type}`}`;
    }
}
//# sourceMappingURL=task.binds.js.map