// type-graphql's decorators read the metadata that TypeScript emits, so its store comes before any spec file.
import 'reflect-metadata';
