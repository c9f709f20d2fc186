// One line each: what is furniture on a page, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { isFrenchByline, isFrenchPrompt } from '../../src/read/boilerplate/french.ts';
import { isAboutWriter, isPageLine } from '../../src/read/html/page-lines.ts';

describe('lines of a page', () => {
  it.each([
    'Text Size',
    'STORY HIGHLIGHTS',
    'Image copyright Kestrel Images',
    'Like Loading...',
    'View this post on Instagram',
    'A post shared by Ada Moss (@adamoss) on May 3',
    '2 of 14',
    'Slide 2 of 14',
    'Story continues',
    'About the author',
    'Latest from Harbour News',
    'Email this story',
    'Media playback is unsupported on your device',
    'Posted in News, Harbour, Courts',
    'Let us know what you think in the comments below.',
    'Have a news tip? Write to the desk.',
    'Skip past newsletter promotion',
    'By:',
    'RSS (HD) | RSS (SD)',
    'Please wait...',
    'Be the first to comment',
    'Contributing: Jo Lund, Ida Ray, Northern Wire',
    'Kit Ray can be reached at kray@ledger.example.',
    'Please follow the Harbour Desk on Twitter and Facebook.',
    'Questions? Comments? Email us at desk@ledger.example',
    'To embed this post, copy the code below and paste into your website or blog.',
    'READ the full ruling:',
    'PHOTOS: The ferry through the years',
    'This material may not be published, broadcast, rewritten, or redistributed.',
    'Never miss a story: sign up for our breaking news alerts',
    'You can unsubscribe at any time.',
    'If you value our work, please consider making a donation.',
    'You have 2 free articles remaining this month.',
    'To read this article in full, please subscribe.',
    'Show all 7 photos',
    '0:00 / 1:20',
    'Special to the Ledger',
    'Opinions expressed here are the author’s own.',
    'Please read our comment policy before posting.',
    'Also on Ledger: The tram in pictures',
    'Text the word FERRY to 55501',
    'Appeared in the January 8, 2019, print edition as ‘Ferry Is Void.’',
    'As a subscriber, you have 10 gift articles to give each month. Anyone can read what you share.',
    'When you subscribe we will use the information you provide to send you these newsletters.',
    'Beginning of dialog window. Escape will cancel and close the window.',
    'Ada Moss | The Ledger',
    'Courtesy photo',
    'km/rt (AFP, dpa, Wire)',
    'Montag, 07.01.2019 17:34 Uhr',
    'WhatsApp: +44 7000 000000',
    'To contact the reporter on this story: Kit Ray in Harbour City at kray@ledger.example',
    'With assistance by Kit Ray',
    'This is an archived article and the information in the article may be outdated.',
    'The video will start in 8 Cancel',
    'Journal information: Journal of Harbours',
    'Citation: Ferries and gulls (2019, January 7) retrieved 10 March 2020 from https://phys.example/1.html',
    'This document is subject to copyright. Apart from any fair dealing no part may be reproduced.',
    'Information from The Northern Wire was used in this report.',
    'Boat Media may get a commission',
    'Follow Ada Moss at: http://twitter.com/adamoss',
    'We reserve the right to remove any content at any time from this community.',
    'Edit this article',
    'Go deeper: The ferry’s long goodbye',
    'Get in touch with our news team by emailing us at news@ledger.example.',
    'So now we have a request. Unlike other outlets, we have not put up a paywall.',
    '“Start Quote',
    'Jo Lund, a national ferry writer for the Ledger, is on Twitter @jolund.',
    'We may earn a commission if you buy through links on this page.',
  ])('goes: %s', (line) => expect(isPageLine(line)).toBe(true));

  it.each(
    [
      'Live music returns to the harbour.',
      'Analysis of the ballots took four days, the clerk said.',
      'The island can be reached only by ferry.',
      'Moss can be reached for nothing these days, her deputy said, and laughed.',
      'Follow the money, Lund told the council.',
      'Sources close to the mayor disagree.',
      'Video shows the ferry drifting for an hour.',
      '“Please wait,” she said.',
      'Read this again, the judge told him.',
      'Story continues to grow, the mayor told reporters.',
      'Posted in Kabul, he saw the war begin. He left in June.',
      'Tell us the truth, the crowd shouted at the mayor.',
      'Two of 14 ferries ran.',
      'Latest figures show that half of the town has left.',
      'For more than a year nobody came.',
      'Next Tuesday the council votes.',
      'More than 400 people came. Nobody spoke.',
      'If you like this government, Lund wrote, you will love the next.',
      'Opinions expressed by the mayor in private are another matter.',
      'This story is only beginning, the clerk said.',
      'Ford (Liberal)',
      'Brokers may receive a commission of two per cent on each sale, the ruling says.',
      'More information was asked for by the judge.',
      'Information from the log was used against the captain.',
      'Paris (France)',
      'You have two children and a job, she told him.',
      'To read in full what the council had voted for took the clerk an hour.',
      'Provided by nobody, the figures were wrong.',
      'Hide the keys, the captain told the boy.',
      'With assistance from the navy, the ferry was towed to the pier before the tide turned, and nobody was hurt in the end.',
      'I',
    ].filter((line) => line.length > 1),
  )('stays: %s', (line) => expect(isPageLine(line)).toBe(false));
});

describe('the author below the article', () => {
  it.each([
    'Kit Ray covers the courts. More about Kit Ray',
    'Ida Moss is a freelance writer based in Harbour City.',
    'Jo Lund writes about ships for the Harbour Ledger.',
    'Kit Ray has covered the harbour for eleven years.',
  ])('is about who wrote it: %s', (line) => expect(isAboutWriter(line)).toBe(true));

  it.each([
    'Ada Moss is the mayor of Harbour City.',
    'Ada Moss has said that she will run again.',
    'The ferry covers the distance in an hour.',
    '“Kit Ray writes about us,” the captain said.',
  ])('is not: %s', (line) => expect(isAboutWriter(line)).toBe(false));
});

describe('French', () => {
  it.each([
    'À lire aussi : Le maire démissionne',
    'A lire aussi',
    'Lire aussi > Le contrat est annulé',
    'Partager sur Facebook',
    'Abonnez-vous',
    'Déjà abonné ? Se connecter',
    'Inscrivez-vous à notre infolettre du matin',
    'Recevez chaque matin notre infolettre dans votre boîte',
    'Cet article est réservé aux abonnés',
    'Suivez-nous sur Facebook',
    'Tous droits réservés',
    '12 commentaires',
    'Publicité',
  ])('is a request: %s', (line) => expect(isFrenchPrompt(line)).toBe(true));

  it.each([
    'Partager le pouvoir, voilà ce que refuse la mairie.',
    'La publicité mensongère coûtera cher à la ville.',
    'Le maire a dit : « Abonnez-vous au journal. »',
    'Lire le jugement prend une heure.',
    'Suivez l’argent, a dit le juge.',
  ])('is none: %s', (line) => expect(isFrenchPrompt(line)).toBe(false));

  it.each([
    'Publié le 9 mai 2023',
    'Mis à jour le 12 mai 2023 à 8 h',
    'Par Ada Mousse',
    'Par Ada Mousse, La Presse du Port',
    'Temps de lecture : 4 min',
  ])('is a byline: %s', (line) => expect(isFrenchByline(line)).toBe(true));

  it.each([
    'Par ailleurs, le conseil se réunira vendredi.',
    'Publié en 1921, le livre est oublié de tous et de chacun.',
    'Avec 3 voix, la motion passe.',
  ])('is none: %s', (line) => expect(isFrenchByline(line)).toBe(false));
});
