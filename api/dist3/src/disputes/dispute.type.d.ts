import { Node } from '../kernel/index.js';
import { DisputeStatus } from './dispute.status.js';
export declare class DisputeType extends Node {
    status: DisputeStatus;
    appeal: string;
    answer: string | null;
    openedAt: Date;
    answeredAt: Date | null;
    dueAt: Date | null;
    resolvedAt: Date | null;
    resolution: string | null;
}
export declare const DisputeConnection: {
    new (): {
        edges: {
            cursor: string;
            node: DisputeType;
        }[];
        nodes: DisputeType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
