import { Migration } from '@mikro-orm/migrations';
/**
 * A reversal after the appeal window takes its locks in the order of everybody else, and only then looks into the purse.
 * A bulk approval names the submission that it gives up. Of screenshots that are the same the latest are found by themselves.
 */
export declare class Migration0032DecisionsAndPictures extends Migration {
    up(): void;
}
