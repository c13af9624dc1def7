import 'reflect-metadata';
import './app/heap.flags.js';
