import { Node } from '../kernel/index.js';
import { CategoryPolicy } from './task.status.js';
export declare class CategoryType extends Node {
    slug: string;
    policy: CategoryPolicy;
    /** By language; shown through `name`. */
    names: Readonly<Record<string, string>>;
}
