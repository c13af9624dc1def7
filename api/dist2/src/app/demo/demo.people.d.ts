import { Scope, type Clock } from '../../kernel/index.js';
/** One for all, and no secret: README.md tells it too. Outside the demo mode it opens none of these accounts. */
export declare const demoPassword = "kajlet-demo-2026";
export declare const demoAddress: (name: string) => string;
export declare const demoPeople: {
    readonly employer: {
        readonly name: "Shapla Research";
        readonly country: "BD";
        readonly roles: ["EMPLOYER"];
    };
    readonly rina: {
        readonly name: "Rina Akter";
        readonly country: "BD";
        readonly roles: ["WORKER"];
    };
    readonly tanvir: {
        readonly name: "Tanvir Hasan";
        readonly country: "BD";
        readonly roles: ["WORKER"];
    };
    readonly mitu: {
        readonly name: "Mitu Chakma";
        readonly country: "BD";
        readonly roles: ["WORKER", "EMPLOYER"];
    };
    readonly joseph: {
        readonly name: "Joseph Mwangi";
        readonly country: "KE";
        readonly roles: ["WORKER"];
    };
    readonly moderator: {
        readonly name: "Nasrin (Kajlet)";
        readonly country: "BD";
        readonly roles: ["WORKER"];
    };
};
export type DemoName = keyof typeof demoPeople;
/** A clock that the demo turns, from some days ago to now. */
export declare class StoryClock implements Clock {
    private at;
    constructor(at: Date);
    now(): Date;
    turnTo(at: Date): void;
}
/** Acts as each of the demo's people, at the story's time, inside the one transaction of the seeding. */
export declare class Cast {
    #private;
    private readonly host;
    private readonly clock;
    constructor(host: Scope, clock: StoryClock);
    static exists: ({ sql }: Scope) => Promise<boolean>;
    /** Everybody signs up; hashing passwords takes longest, so all at once. */
    join(names: readonly DemoName[]): Promise<void>;
    /** A fresh scope, so that nothing read before is taken for the present. */
    as(name: DemoName): Scope;
    /** Nobody: the clock. */
    system(): Scope;
}
