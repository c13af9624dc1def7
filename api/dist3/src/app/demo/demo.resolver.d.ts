import { Scope, type Role } from '../../kernel/index.js';
export declare class DemoAccount {
    role: Role;
    displayName: string;
    email: string;
    password: string;
}
export declare class DemoResolver {
    demoAccounts({ config }: Scope): DemoAccount[];
}
