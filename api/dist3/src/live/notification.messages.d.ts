/** Null for events that are no notification. */
export declare function notificationText(kind: string, locale: string): string | null;
