import {parentPort, workerData} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {compareArticles} from '../compare/compare-articles.js';

/** What the worker is started with; it answers with their `Comparison`. */
export type CompareWorkerData = {a: Article; b: Article};

const {a, b} = workerData as CompareWorkerData;
parentPort!.postMessage(compareArticles(a, b));
