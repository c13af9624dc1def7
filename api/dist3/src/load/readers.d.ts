import type { ApiClient } from '../replay/api-client.js';
import type { Person } from '../replay/people.js';
import type { Problems } from './problems.js';
interface ReadersParts {
    readonly api: ApiClient;
    readonly problems: Problems;
    readonly people: readonly Person[];
}
/** People who look around: the list, its next page, two of its tasks; then the signed-in their money and their work. */
export declare class Readers {
    private readonly parts;
    visits: number;
    constructor(parts: ReadersParts);
    /** So many side by side, one visit after the other, until it is over. */
    run(lanes: number, over: () => boolean): Promise<void>;
    private visit;
}
export {};
