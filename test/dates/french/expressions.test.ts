// Made-up sentences in the manner of French newspapers, published on a Wednesday, 22 March 2023; beside each rule, what only
// looks like it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromEdtf, findDates } from '../../../src/dates/index.ts';
import { table } from './tables.ts';

const P = '2023-03-22';

describe('jours du calendrier', () => {
  table([
    ['Le conseil a voté le 22 mars 2023.', null, '22 mars 2023 = 2023-03-22'],
    ['Le mercredi 22 mars 2023, il a plu.', null, 'mercredi 22 mars 2023 = 2023-03-22'],
    ['Elle est née le 1er avril 1990 à Rouville.', P, '1er avril 1990 = 1990-04-01'],
    ['Le texte date du 22/03/2023.', null, '22/03/2023 = 2023-03-22'],
    ['Le fichier est daté 2023-03-22.', null, '2023-03-22 = 2023-03-22'],
    ['Il a démissionné le 3 février.', P, '3 février = 2023-02-03'],
    ['Il a démissionné le 3 décembre.', P, '3 décembre = 2022-12-03'],
    ['Il a démissionné le 3 févr. dernier.', P, '3 févr. dernier = 2023-02-03'],
    ['Le vote aura lieu le 4 mai.', P, '4 mai = 2023-05-04'],
    ['Le vote se tiendra le 10 janvier.', P, '10 janvier = 2024-01-10'],
    ['Le vote est prévu pour le 4 mai prochain.', P, '4 mai prochain = 2023-05-04'],
    ['Il a démissionné le 3 février.', null, '3 février = XXXX-02-03'],
    ['La foire se tient du 3 au 5 avril.', P, '3 = 2023-04-03', '5 avril = 2023-04-05'],
    ['Les audiences des 3 et 5 avril 2022 ont été closes.', P, '3 = 2022-04-03', '5 avril 2022 = 2022-04-05'],
    ['La grève a duré du 28 février au 2 mars.', P, '28 février = 2023-02-28', '2 mars = 2023-03-02'],
    // Not days.
    ['Le 22 part de la gare toutes les dix minutes.', P],
    ['Il habite rue du 8 mai 1945.', P],
    ['Le stade du 4 août a brûlé.', P],
    ['Il a couru le 100 mètres en 12 secondes.', P],
    ['Le 30 février 2023 reste à inventer.', P, 'février 2023 = 2023-02'],
    ['Il a marqué 22 fois.', P],
    ['Le lot 45/13/2023 est perdu.', P],
  ]);
});

describe('mois et années', () => {
  table([
    ['La loi a été votée en mars dernier.', P, 'mars dernier = 2022-03'],
    ['La loi a été votée en janvier dernier.', P, 'janvier dernier = 2023-01'],
    ['La loi a été votée en mai.', P, 'mai = 2022-05'],
    ['La loi sera votée en mai.', P, 'mai = 2023-05'],
    ['La loi sera votée en mai prochain.', P, 'mai prochain = 2023-05'],
    ['Le pont a fermé en août 2021.', P, 'août 2021 = 2021-08'],
    ['Le pont a fermé fin avril.', P, 'fin avril = 2022-04'],
    ['Le pont rouvrira à la mi-juin.', P, 'à la mi-juin = 2023-06'],
    ['Le pont a fermé au début de février.', P, 'au début de février = 2023-02'],
    ['Depuis janvier, rien ne bouge.', P, 'janvier = 2023-01'],
    ['Le pont a fermé au mois de février.', P, 'février = 2023-02'],
    ['Le pont a fermé en novembre de l’an dernier.', P, 'novembre de l’an dernier = 2022-11'],
    ['Elle a été élue en 2019.', P, '2019 = 2019'],
    ['Depuis 2015, la ville paie.', P, '2015 = 2015'],
    ['La crise a commencé fin 2021.', P, 'fin 2021 = 2021'],
    ['La crise a duré de 2008 à 2012.', P, '2008 = 2008', '2012 = 2012'],
    ['Entre 2008 et 2012, la dette a doublé.', P, '2008 = 2008', '2012 = 2012'],
    ['Dans les années 1990, tout allait bien.', P, 'les années 1990 = 199'],
    ['La mode des années 80 revient.', P, 'années 80 = 198'],
    ['L’élection de 2022 a été serrée.', P, '2022 = 2022'],
    // Neither months nor years.
    ['La sonde est arrivée sur Mars.', P],
    ['La conquête de Mars coûte cher.', P],
    ['Avril Lavoie a gagné.', P],
    ['Le club Mai 68 a fermé.', P],
    ['Il a tiré le livre en 2000 exemplaires.', P],
    ['La prime de 2000 euros est versée.', P],
    ['Le vol 1984 est en retard.', P],
    ['Il reste 2019 dossiers.', P],
    ['La note n° 2021-12 est secrète.', P],
    ['Il a reçu de 1500 à 2000 lettres.', P],
  ]);
});

describe('du jour de parution', () => {
  table([
    ['Il a plu hier.', P, 'hier = 2023-03-21'],
    ['Il a plu hier soir.', P, 'hier soir = 2023-03-21'],
    ['Avant-hier, il a plu.', P, 'Avant-hier = 2023-03-20'],
    ['Il a dit aujourd’hui qu’il partait.', P, 'aujourd’hui = 2023-03-22'],
    ['Il pleuvra demain.', P, 'demain = 2023-03-23'],
    ['Il pleuvra après-demain.', P, 'après-demain = 2023-03-24'],
    ['Il a parlé ce matin.', P, 'ce matin = 2023-03-22'],
    ['Il a parlé mercredi.', P, 'mercredi = 2023-03-22'],
    ['Il a parlé mardi matin.', P, 'mardi matin = 2023-03-21'],
    ['Jeudi, il a parlé.', P, 'Jeudi = 2023-03-16'],
    ['Jeudi, il parlera.', P, 'Jeudi = 2023-03-23'],
    ['Il a promis lundi qu’il parlera.', P, 'lundi = 2023-03-20'],
    ['La réponse est attendue d’ici vendredi.', P, 'vendredi = 2023-03-24'],
    ['Il a parlé ce lundi.', P, 'ce lundi = 2023-03-20'],
    ['Il a parlé vendredi dernier.', P, 'vendredi dernier = 2023-03-17'],
    ['Il parle vendredi prochain.', P, 'vendredi prochain = 2023-03-24'],
    ['Il a plu hier.', null, 'hier = XXXX-XX-XX'],
    ['Il a parlé mardi.', null, 'mardi = XXXX-WXX-2'],
    ['Il a parlé le 3 mars. Le lendemain, il est parti.', P, '3 mars = 2023-03-03', 'Le lendemain = 2023-03-04'],
    ['Arrêté le 3 mars, il avait bu la veille.', P, '3 mars = 2023-03-03', 'la veille = 2023-03-02'],
    // No day.
    ['Le marché se tient le mercredi.', P],
    ['La mairie est ouverte du lundi au vendredi.', P],
    ['Chaque samedi, on danse.', P],
    ['Les voitures de demain rouleront seules.', P, 'demain = FUTURE_REF'],
    ['Cela vaut aujourd’hui encore.', P, 'aujourd’hui = PRESENT_REF'],
    ['La messe du Vendredi saint est pleine.', P],
    ['Il mardite et jeudite.', P],
    ['Le surlendemain est un mot.', P, 'Le surlendemain = XXXX-XX-XX'],
  ]);
});

describe('semaines, saisons et trimestres', () => {
  table([
    ['Il a parlé la semaine dernière.', P, 'la semaine dernière = 2023-W11'],
    ['Il parlera la semaine prochaine.', P, 'la semaine prochaine = 2023-W13'],
    ['Il a parlé cette semaine.', P, 'cette semaine = 2023-W12'],
    ['Il est parti le mois dernier.', P, 'le mois dernier = 2023-02'],
    ['Il est parti ce mois-ci.', P, 'ce mois-ci = 2023-03'],
    ['Il est parti l’an dernier.', P, 'l’an dernier = 2022'],
    ['Il partira l’année prochaine.', P, 'l’année prochaine = 2024'],
    ['Le budget de cette année est prêt.', P, 'cette année = 2023'],
    ['Le week-end dernier, il a neigé.', P, 'Le week-end dernier = 2023-W11-WE'],
    ['Les ventes ont baissé au troisième trimestre.', P, 'troisième trimestre = 2022-Q3'],
    ['Les ventes ont monté au premier trimestre 2022.', P, 'premier trimestre 2022 = 2022-Q1'],
    ['Les ventes reprendront au 2e semestre.', P, '2e semestre = 2023-H2'],
    ['Il est venu l’été dernier.', P, 'l’été dernier = 2022-SU'],
    ['Il viendra cet été.', P, 'cet été = 2023-SU'],
    ['Il est venu à l’automne 2021.', P, 'l’automne 2021 = 2021-FA'],
    ['Élue en 2014, elle a perdu l’année suivante.', P, '2014 = 2014', 'l’année suivante = 2015'],
    // None of these.
    ['Il a été élu.', P],
    ['La voiture a été vendue.', P],
    ['Un trimestre compte trois mois.', P],
    ['Il travaille à la semaine.', P],
    ['Le printemps arabe a échoué.', P],
    ['Il est venu cet homme.', P],
    ['La semaine de quatre jours plaît.', P],
  ]);
});

describe('avant et après', () => {
  table([
    ['Il est parti il y a deux ans.', P, 'il y a deux ans = 2021'],
    ['Il est parti il y a trois jours.', P, 'il y a trois jours = 2023-03-19'],
    ['Il est parti il y a environ six mois.', P, 'il y a environ six mois = 2022-09'],
    ['Il est parti il y a quelques semaines.', P, 'il y a quelques semaines = PAST_REF'],
    ['Il est parti voilà 20 ans.', P, 'voilà 20 ans = 2003'],
    ['Il est parti il y a une quinzaine d’années.', P, 'il y a une quinzaine d’années = 2008'],
    ['Élue en 2014, elle est partie trois ans plus tard.', P, '2014 = 2014', 'trois ans plus tard = 2017'],
    ['Le pont rouvrira dans deux semaines.', P, 'dans deux semaines = 2023-W14'],
    ['Le pont rouvrira d’ici trois mois.', P, 'd’ici trois mois = 2023-06'],
    ['Il est parti il y a deux ans.', null, 'il y a deux ans = XXXX'],
    // Lengths and counts.
    ['Il y a deux morts.', P],
    ['Il y a deux ans de prison à la clé.', P],
    ['Il a vécu dans deux villes.', P],
    ['Il a fini dans deux ans de crise.', P],
    ['Il a travaillé deux ans.', P],
    ['Il y a du monde.', P],
  ]);
});

describe('ce que les dates disent ensemble', () => {
  const edtf = (text: string) =>
    findDates(text, { published: dateFromEdtf(P, 'explicit'), language: 'fr' }).map((e) => e.date?.edtf);
  it.each([
    ['La crise a duré de 2008 à 2012.', ['2008/2012', '2008/2012']],
    ['La foire se tient du 3 au 5 avril.', ['2023-04-03/2023-04-05', '2023-04-03/2023-04-05']],
    ['Depuis janvier 2020, rien ne bouge.', ['2020-01/..']],
    ['Le pont est fermé jusqu’au 4 mai 2023.', ['../2023-05-04']],
    ['Il est né vers 1950.', ['1950~']],
    ['Le vote du 3 avril est repoussé au 5 mai.', ['2023-04-03', '2023-05-05']],
    ['Le vote, reporté du 3 avril au 5 mai, aura lieu.', ['2023-04-03', '2023-05-05']],
  ])('%s', (text, expected) => expect(edtf(text)).toEqual(expected));
});

describe('tout texte', () => {
  const pieces = [
    'le ',
    '22 ',
    'mars ',
    '2023',
    'mercredi ',
    'hier',
    'dernier',
    ' prochain',
    'il y a ',
    'deux ',
    'ans',
    'en ',
    'Mars',
    ' de ',
    'à ',
    'du ',
    'au ',
    'été ',
    'trimestre',
    'premier ',
    '. ',
    '\n',
    '’',
    'l’',
    'an ',
  ];
  it('gives expressions in order that stand in it, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (words) => {
        const text = words.join('');
        const find = () => findDates(text, { published: dateFromEdtf(P, 'explicit'), language: 'fr' });
        let before = 0;
        for (const { start, end, text: found, date } of find()) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(found);
          if (date?.from && date.to) expect(date.from <= date.to).toBe(true);
          before = end;
        }
        expect(find()).toEqual(find());
      }),
    );
  });

  it('reads no French in an English article, and no English in a French one', () => {
    const published = dateFromEdtf(P, 'explicit');
    expect(findDates('Il a parlé mercredi, le 3 février.', { published })).toEqual([]);
    expect(findDates('He spoke on Wednesday, in May 2021.', { published, language: 'fr' })).toEqual([]);
    expect(findDates('Er sprach am Mittwoch, 22.03.2023.', { published, language: 'de' })).toEqual([]);
  });
});
