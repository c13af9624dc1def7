import { Migration } from '@mikro-orm/migrations';
/** How a person likes pages to look goes with the account; screenshots that were sent before are recognised. */
export declare class Migration0027AccountsAndPictures extends Migration {
    up(): void;
}
