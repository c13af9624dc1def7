/** The source is the id alone; every field reads afresh, so that a repeated answer is never stale. */
export declare class ViewerType {
    userId: string;
}
export declare const viewerOf: (userId: string) => ViewerType;
