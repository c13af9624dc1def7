/** What went otherwise than it should have: all of it counted, the first kinds kept in words. */
export declare class Problems {
    private readonly kinds;
    count: number;
    add(problem: string): void;
    /** Each once, with how often it was met. */
    get details(): string[];
    /** Notes an answer that is a finding about the server; anything else is a mistake of ours and thrown on. */
    during(act: () => Promise<unknown>): Promise<void>;
}
