export declare const TokenPurpose: {
    readonly VERIFY_EMAIL: "VERIFY_EMAIL";
    readonly RESET_PASSWORD: "RESET_PASSWORD";
};
export type TokenPurpose = keyof typeof TokenPurpose;
declare const EmailTokenSchema: import("@mikro-orm/postgresql").EntitySchemaWithMeta<"EmailToken", "email_token", import("@mikro-orm/postgresql").InferEntityFromProperties<{
    readonly tokenHash: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "primary"> & {
        primary: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userId: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly purpose: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"VERIFY_EMAIL" | "RESET_PASSWORD", import("@mikro-orm/postgresql").EmptyOptions, "type" | "length" | "default" | "check" | "name" | "nullable" | "version" | "ref" | "array" | "fieldName" | "columnType" | "extra" | "collation" | "runtimeType" | "columnTypes" | "generated" | "autoincrement" | "returning" | "primary" | "serializedPrimaryKey" | "groups" | "lazy" | "precision" | "scale" | "fieldNames" | "defaultRaw" | "formula" | "index" | "unique" | "unsigned" | "persist" | "hydrate" | "hidden" | "nativeEnumName" | "concurrencyCheck" | "setter" | "getter" | "getterName" | "accessor" | "onCreate" | "onUpdate" | "customOrder" | "serializer" | "serializedName" | "comment" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly createdAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly expiresAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly usedAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
}, undefined, never, never, false, undefined, undefined, false>, never, {
    readonly tokenHash: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "primary"> & {
        primary: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userId: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly purpose: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"VERIFY_EMAIL" | "RESET_PASSWORD", import("@mikro-orm/postgresql").EmptyOptions, "type" | "length" | "default" | "check" | "name" | "nullable" | "version" | "ref" | "array" | "fieldName" | "columnType" | "extra" | "collation" | "runtimeType" | "columnTypes" | "generated" | "autoincrement" | "returning" | "primary" | "serializedPrimaryKey" | "groups" | "lazy" | "precision" | "scale" | "fieldNames" | "defaultRaw" | "formula" | "index" | "unique" | "unsigned" | "persist" | "hydrate" | "hidden" | "nativeEnumName" | "concurrencyCheck" | "setter" | "getter" | "getterName" | "accessor" | "onCreate" | "onUpdate" | "customOrder" | "serializer" | "serializedName" | "comment" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly createdAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly expiresAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly usedAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
}, import("@mikro-orm/postgresql").EntityCtor<import("@mikro-orm/postgresql").InferEntityFromProperties<{
    readonly tokenHash: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "primary"> & {
        primary: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userId: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly purpose: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"VERIFY_EMAIL" | "RESET_PASSWORD", import("@mikro-orm/postgresql").EmptyOptions, "type" | "length" | "default" | "check" | "name" | "nullable" | "version" | "ref" | "array" | "fieldName" | "columnType" | "extra" | "collation" | "runtimeType" | "columnTypes" | "generated" | "autoincrement" | "returning" | "primary" | "serializedPrimaryKey" | "groups" | "lazy" | "precision" | "scale" | "fieldNames" | "defaultRaw" | "formula" | "index" | "unique" | "unsigned" | "persist" | "hydrate" | "hidden" | "nativeEnumName" | "concurrencyCheck" | "setter" | "getter" | "getterName" | "accessor" | "onCreate" | "onUpdate" | "customOrder" | "serializer" | "serializedName" | "comment" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly createdAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly expiresAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly usedAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
}, undefined, never, never, false, undefined, undefined, false>>, undefined>;
/** The right to do one thing, sent to a mailbox. */
export declare class EmailToken extends EmailTokenSchema.class {
}
export {};
