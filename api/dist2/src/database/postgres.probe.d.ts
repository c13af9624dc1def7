interface Facts {
    data_directory: string;
    fsync: string;
    synchronous_commit: string;
    full_page_writes: string;
}
/** Asks a server who it is. Only SQL can tell that the program on our port works on our folder. */
export declare function probe(url: string, dataFolder: string): Promise<'ready' | 'starting' | 'foreign'>;
/** Money that was acknowledged must survive a power cut: none of the three may be off. */
export declare function assertDurable(facts: Omit<Facts, 'data_directory'>): void;
export {};
