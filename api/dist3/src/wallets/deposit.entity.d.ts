export declare const DepositStatus: {
    readonly CREATED: "CREATED";
    readonly PENDING: "PENDING";
    readonly CONFIRMED: "CONFIRMED";
    readonly EXPIRED: "EXPIRED";
    readonly FAILED: "FAILED";
    readonly REVERSED: "REVERSED";
};
export type DepositStatus = keyof typeof DepositStatus;
/** CREATED: nobody has paid yet. PENDING: the payer agreed and the provider works on it. */
export declare const depositing: {
    readonly begin: {
        readonly from: readonly ["CREATED"];
        readonly to: "PENDING";
    };
    readonly confirm: {
        readonly from: readonly ["PENDING"];
        readonly to: "CONFIRMED";
    };
    readonly fail: {
        readonly from: readonly ["CREATED", "PENDING"];
        readonly to: "FAILED";
    };
    readonly expire: {
        readonly from: readonly ["CREATED", "PENDING"];
        readonly to: "EXPIRED";
    };
    /** It had ended without money, and the money is there after all: its owner's, however late. */
    readonly find: {
        readonly from: readonly ["EXPIRED", "FAILED"];
        readonly to: "CONFIRMED";
    };
    /** The provider took it back. */
    readonly reverse: {
        readonly from: readonly ["CONFIRMED"];
        readonly to: "REVERSED";
    };
};
declare const DepositSchema: import("@mikro-orm/postgresql").EntitySchemaWithMeta<"Deposit", "deposit", import("@mikro-orm/postgresql").InferEntityFromProperties<{
    readonly id: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "primary"> & {
        primary: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userId: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly status: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"EXPIRED" | "FAILED" | "PENDING" | "REVERSED" | "CREATED" | "CONFIRMED", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly method: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"RECHARGE" | "BKASH" | "NAGAD" | "ROCKET" | "BANK" | "PAYPAL" | "SKRILL" | "CRYPTO" | "CARD", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly currency: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"USD" | "BDT", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly amount: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<bigint, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly checkoutToken: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "hidden"> & {
        hidden: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly provider: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly providerReference: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly redirectUrl: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, "hidden"> & {
        hidden: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** What the payer is charged; another amount than `amount` where the rail moves another currency. */
    readonly payinCurrency: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"USD" | "BDT", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly payin: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<bigint, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** Payin per unit of the wallet's currency, in millionths; null where they are the same. */
    readonly rate: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<bigint, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** How long the rate stands for a payer who has not begun. */
    readonly rateUntil: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly reason: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly nextStepAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly attempts: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<number, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly createdAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly expiresAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly settledAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
}, undefined, never, never, false, undefined, undefined, false>, never, {
    readonly id: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "primary"> & {
        primary: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userId: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly status: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"EXPIRED" | "FAILED" | "PENDING" | "REVERSED" | "CREATED" | "CONFIRMED", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly method: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"RECHARGE" | "BKASH" | "NAGAD" | "ROCKET" | "BANK" | "PAYPAL" | "SKRILL" | "CRYPTO" | "CARD", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly currency: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"USD" | "BDT", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly amount: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<bigint, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly checkoutToken: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "hidden"> & {
        hidden: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly provider: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly providerReference: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly redirectUrl: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, "hidden"> & {
        hidden: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** What the payer is charged; another amount than `amount` where the rail moves another currency. */
    readonly payinCurrency: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"USD" | "BDT", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly payin: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<bigint, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** Payin per unit of the wallet's currency, in millionths; null where they are the same. */
    readonly rate: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<bigint, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** How long the rate stands for a payer who has not begun. */
    readonly rateUntil: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly reason: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly nextStepAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly attempts: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<number, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly createdAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly expiresAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly settledAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
}, import("@mikro-orm/postgresql").EntityCtor<import("@mikro-orm/postgresql").InferEntityFromProperties<{
    readonly id: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "primary"> & {
        primary: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly userId: import("@mikro-orm/postgresql").StringPropertyOptionsBuilder<string, import("@mikro-orm/postgresql").EmptyOptions>;
    readonly status: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"EXPIRED" | "FAILED" | "PENDING" | "REVERSED" | "CREATED" | "CONFIRMED", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly method: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"RECHARGE" | "BKASH" | "NAGAD" | "ROCKET" | "BANK" | "PAYPAL" | "SKRILL" | "CRYPTO" | "CARD", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly currency: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"USD" | "BDT", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly amount: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<bigint, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly checkoutToken: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "hidden"> & {
        hidden: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly provider: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly providerReference: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly redirectUrl: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, "hidden"> & {
        hidden: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** What the payer is charged; another amount than `amount` where the rail moves another currency. */
    readonly payinCurrency: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<"USD" | "BDT", import("@mikro-orm/postgresql").EmptyOptions, "length" | "type" | "check" | "default" | "name" | "version" | "nullable" | "serializedPrimaryKey" | "comment" | "array" | "fieldName" | "fieldNames" | "columnType" | "columnTypes" | "runtimeType" | "precision" | "scale" | "autoincrement" | "returning" | "onCreate" | "onUpdate" | "defaultRaw" | "formula" | "generated" | "unsigned" | "persist" | "hydrate" | "ref" | "hidden" | "concurrencyCheck" | "index" | "unique" | "lazy" | "primary" | "setter" | "getter" | "getterName" | "accessor" | "serializer" | "serializedName" | "groups" | "customOrder" | "collation" | "extra" | "ignoreSchemaChanges" | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef") | "nativeEnumName">;
    readonly payin: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<bigint, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** Payin per unit of the wallet's currency, in millionths; null where they are the same. */
    readonly rate: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<bigint, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    /** How long the rate stands for a payer who has not begun. */
    readonly rateUntil: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly reason: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<string, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly nextStepAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly attempts: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<number, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly createdAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly expiresAt: import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, import("@mikro-orm/postgresql").EmptyOptions, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
    readonly settledAt: Pick<import("@mikro-orm/postgresql").UniversalPropertyOptionsBuilder<Date, Omit<import("@mikro-orm/postgresql").EmptyOptions, "nullable"> & {
        nullable: true;
    }, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>, keyof import("@mikro-orm/postgresql").PropertyOptions<any> | ("~options" | "~type" | "$type" | "strictNullable" | "lazyRef")>;
}, undefined, never, never, false, undefined, undefined, false>>, undefined>;
/** Money that somebody means to pay in, or did. */
export declare class Deposit extends DepositSchema.class {
    /** The only way `status` changes. */
    apply(action: keyof typeof depositing, at: Date): void;
    /** Nothing is decided yet. */
    isOpen(): boolean;
    /** The price was for sooner, and nobody has been asked to pay it yet. */
    needsPrice(now: Date): boolean;
    /** Too late to pay, whether or not the timer has been here. */
    lapsedAt(now: Date): boolean;
}
export {};
