/** A state machine as data: action → where from, where to. */
export type Transitions<S extends string> = Record<string, {
    readonly from: readonly S[];
    readonly to: S;
}>;
/** The actions of the table that leave this state. */
export declare function actionsFrom<S extends string, T extends Transitions<S>>(table: T, state: S): (keyof T & string)[];
/** The state an action leads to, or a refusal naming what is allowed instead. */
export declare function next<S extends string, T extends Transitions<S>>(table: T, state: S, action: keyof T & string): S;
