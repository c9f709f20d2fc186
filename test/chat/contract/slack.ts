// The Slack renderer under the contract.
import { pageCount, renderPage } from '../slack/rendered.ts';
import type { RendererUnderTest } from './renderer.ts';

export const slack: RendererUnderTest = { name: 'slack', pages: pageCount, render: renderPage };
