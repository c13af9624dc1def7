export declare class VariableType {
    name: string;
    value: string;
}
export declare class GoldAnswerType {
    key: string;
    values: string[];
}
export declare class TaskItemType {
    externalId: string;
    variables: VariableType[];
    overlap: number;
    gold: GoldAnswerType[];
}
export declare const TaskItemConnection: {
    new (): {
        edges: {
            cursor: string;
            node: TaskItemType;
        }[];
        nodes: TaskItemType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
