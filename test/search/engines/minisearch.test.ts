import { miniSearchEngine } from '../../../src/search/engines/minisearch.ts';
import { engineContract } from '../contract.ts';

engineContract(miniSearchEngine);
