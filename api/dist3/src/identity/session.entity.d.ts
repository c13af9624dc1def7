export declare const SessionTransport: {
    readonly COOKIE: "COOKIE";
    readonly BEARER: "BEARER";
};
export type SessionTransport = keyof typeof SessionTransport;
declare const SessionSchema: import("@mikro-orm/postgresql").EntitySchemaWithMeta<"Session", "session", import("@mikro-orm/postgresql").InferEntityFromProperties<{
    readonly id: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "primary"> & {
        primary: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userId: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly tokenHash: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "hidden"> & {
        hidden: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly via: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"COOKIE" | "BEARER", import("@mikro-orm/postgresql").EmptyOptions, "type" | "length" | "default" | "check" | "name" | "nullable" | "version" | "ref" | "array" | "fieldName" | "columnType" | "extra" | "collation" | "runtimeType" | "columnTypes" | "generated" | "autoincrement" | "returning" | "primary" | "serializedPrimaryKey" | "groups" | "lazy" | "precision" | "scale" | "fieldNames" | "defaultRaw" | "formula" | "index" | "unique" | "unsigned" | "persist" | "hydrate" | "hidden" | "nativeEnumName" | "concurrencyCheck" | "setter" | "getter" | "getterName" | "accessor" | "onCreate" | "onUpdate" | "customOrder" | "serializer" | "serializedName" | "comment" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userAgent: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly ip: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly createdAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** When its owner last gave the password. */
    readonly provenAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly lastSeenAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly expiresAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly endedAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
}, undefined, never, never, false, undefined, undefined, false>, never, {
    readonly id: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "primary"> & {
        primary: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userId: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly tokenHash: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "hidden"> & {
        hidden: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly via: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"COOKIE" | "BEARER", import("@mikro-orm/postgresql").EmptyOptions, "type" | "length" | "default" | "check" | "name" | "nullable" | "version" | "ref" | "array" | "fieldName" | "columnType" | "extra" | "collation" | "runtimeType" | "columnTypes" | "generated" | "autoincrement" | "returning" | "primary" | "serializedPrimaryKey" | "groups" | "lazy" | "precision" | "scale" | "fieldNames" | "defaultRaw" | "formula" | "index" | "unique" | "unsigned" | "persist" | "hydrate" | "hidden" | "nativeEnumName" | "concurrencyCheck" | "setter" | "getter" | "getterName" | "accessor" | "onCreate" | "onUpdate" | "customOrder" | "serializer" | "serializedName" | "comment" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userAgent: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly ip: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly createdAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** When its owner last gave the password. */
    readonly provenAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly lastSeenAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly expiresAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly endedAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
}, import("@mikro-orm/postgresql").EntityCtor<import("@mikro-orm/postgresql").InferEntityFromProperties<{
    readonly id: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "primary"> & {
        primary: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userId: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly tokenHash: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "hidden"> & {
        hidden: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly via: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"COOKIE" | "BEARER", import("@mikro-orm/postgresql").EmptyOptions, "type" | "length" | "default" | "check" | "name" | "nullable" | "version" | "ref" | "array" | "fieldName" | "columnType" | "extra" | "collation" | "runtimeType" | "columnTypes" | "generated" | "autoincrement" | "returning" | "primary" | "serializedPrimaryKey" | "groups" | "lazy" | "precision" | "scale" | "fieldNames" | "defaultRaw" | "formula" | "index" | "unique" | "unsigned" | "persist" | "hydrate" | "hidden" | "nativeEnumName" | "concurrencyCheck" | "setter" | "getter" | "getterName" | "accessor" | "onCreate" | "onUpdate" | "customOrder" | "serializer" | "serializedName" | "comment" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userAgent: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly ip: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly createdAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** When its owner last gave the password. */
    readonly provenAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly lastSeenAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly expiresAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly endedAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
}, undefined, never, never, false, undefined, undefined, false>>, undefined>;
/** One device that is signed in. */
export declare class Session extends SessionSchema.class {
}
export {};
