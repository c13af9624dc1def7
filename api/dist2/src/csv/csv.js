/**
 * Reads comma-separated text as RFC 4180 describes it: quoted cells may hold commas, doubled quotes and line breaks.
 * A byte-order mark, CRLF line ends and blank lines are tolerated; what cannot be read surely is refused with its line.
 */
export function parseCsv(text) {
    const reader = new CsvReader(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return reader.rows();
}
export class CsvError extends Error {
    constructor(line, problem) {
        super(`line ${line}: ${problem}`);
        this.name = 'CsvError';
    }
}
class CsvReader {
    text;
    at = 0;
    line = 1;
    constructor(text) {
        this.text = text;
    }
    rows() {
        const rows = [];
        while (this.at < this.text.length) {
            const line = this.line;
            const cells = this.row();
            const blank = cells.length === 1 && cells[0] === '';
            if (!blank)
                rows.push({ line, cells });
        }
        return rows;
    }
    row() {
        const cells = [this.cell()];
        while (this.text[this.at] === ',') {
            this.at += 1;
            cells.push(this.cell());
        }
        if (this.at < this.text.length)
            this.lineEnd();
        return cells;
    }
    cell() {
        return this.text[this.at] === '"' ? this.quotedCell() : this.plainCell();
    }
    plainCell() {
        const start = this.at;
        while (this.at < this.text.length && !',\r\n'.includes(this.text[this.at])) {
            if (this.text[this.at] === '"')
                throw new CsvError(this.line, 'a quote inside a cell that does not begin with one');
            this.at += 1;
        }
        return this.text.slice(start, this.at);
    }
    quotedCell() {
        const opened = this.line;
        let value = '';
        for (this.at += 1; this.at < this.text.length; this.at += 1) {
            const character = this.text[this.at];
            if (character === '"') {
                this.at += 1;
                if (this.text[this.at] !== '"')
                    return this.closed(value);
            }
            else if (character === '\n')
                this.line += 1;
            value += character;
        }
        throw new CsvError(opened, 'a quoted cell is never closed');
    }
    closed(value) {
        const next = this.text[this.at];
        if (next !== undefined && !',\r\n'.includes(next))
            throw new CsvError(this.line, 'text after a closing quote');
        return value;
    }
    lineEnd() {
        this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
        this.line += 1;
    }
}
//# sourceMappingURL=csv.js.map