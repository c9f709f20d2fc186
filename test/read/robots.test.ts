import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, readRobots } from '../../src/read/robots.ts';

const may = (text: string, path: string) => allows(readRobots(text, 'onrecord'), path);

describe('robots.txt', () => {
  it.each([
    ['no rules', '', '/a', true],
    ['everybody out', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty rule is no rule', 'User-agent: *\nDisallow:', '/a', true],
    ['a folder', 'User-agent: *\nDisallow: /private/', '/private/a', false],
    ['beside the folder', 'User-agent: *\nDisallow: /private/', '/privateer', true],
    ['somebody else', 'User-agent: otherbot\nDisallow: /', '/a', true],
    [
      'us by name, whatever holds for others',
      'User-agent: *\nDisallow: /\n\nUser-agent: OnRecord/1.0\nAllow: /',
      '/a',
      true,
    ],
    ['us by name, forbidden', 'User-agent: onrecord\nDisallow: /a\n\nUser-agent: *\nAllow: /', '/a', false],
    ['two names, one group', 'User-agent: other\nUser-agent: onrecord\nDisallow: /a', '/a', false],
    ['the longer rule wins', 'User-agent: *\nDisallow: /news\nAllow: /news/public', '/news/public/1', true],
    ['of two as long, the one that allows', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['a star and an end', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?download', true],
    ['a query', 'User-agent: *\nDisallow: /*?share=', '/x?share=1', false],
    ['remarks and odd line ends', '# hi\r\nUser-agent: * # all\r\nDisallow: /a # not this\r\n', '/a', false],
    ['rules before any name', 'Disallow: /\nUser-agent: *\nAllow: /', '/a', true],
    ['robots.txt itself', 'User-agent: *\nDisallow: /', '/robots.txt', true],
  ])('%s', (_, text, path, allowed) => expect(may(text, path)).toBe(allowed));

  it('knows the pace that is asked for', () => {
    expect(readRobots('User-agent: *\nCrawl-delay: 2.5', 'onrecord').delay).toBe(2.5);
    expect(readRobots('User-agent: *\nCrawl-delay: soon', 'onrecord').delay).toBeNull();
  });

  it('ends quickly on patterns made of stars', () => {
    const started = performance.now();
    may(`User-agent: *\n${`Disallow: /${'*a'.repeat(500)}$\n`.repeat(200)}`, `/${'a'.repeat(2000)}b`);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('reads anything', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, path) => typeof may(text, `/${path}`) === 'boolean'));
  });
});
