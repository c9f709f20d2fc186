// Pairs of reports with what a reader would say of them, written before the merging: do two articles tell of the same thing?
// `same`: one event. `conflict`: one event on different dates. `different`: two events. All people and places are made up.
// Pairs with an even index (from 0) are for building, those with an odd index were held out until the end.

export type Label = 'same' | 'conflict' | 'different';
export type Told = readonly [words: string, edtf: string, people: readonly string[]];
export type Pair = readonly [a: Told, b: Told, label: Label];

const MOSS = 'Paul Moss';
const ADLER = 'Ruth Adler';
const VENN = 'Iris Venn';
const KOJO = 'Kojo Marsh';
const PORT = 'Harbour Board';
const GAZETTE = 'Gazette';

export const PAIRS: readonly Pair[] = [
  // 0: leaving
  [
    [
      'Moss stepped away from the Reform caucus on March 22, 2023, after the paper published its story',
      '2023-03-22',
      [MOSS],
    ],
    ['He resigned from the Reform caucus last March 24 to fight the claims', 'XXXX-03-24', [MOSS]],
    'conflict',
  ],
  [
    ['Adler quit as chair of the school board on May 4, 2021', '2021-05-04', [ADLER]],
    ['Ruth Adler resigned her post as school board chair on Tuesday, May 4', '2021-05-04', [ADLER]],
    'same',
  ],
  [
    ['Moss left the Reform caucus on March 22, 2023', '2023-03-22', [MOSS]],
    ['Moss left the ethics committee on March 24, 2023', '2023-03-24', [MOSS]],
    'different',
  ],
  [
    ['Adler stepped down as mayor on June 1, 2020', '2020-06-01', [ADLER]],
    ['Adler stepped down as head of the hospital trust on June 3, 2020', '2020-06-03', [ADLER]],
    'different',
  ],
  [
    ['Venn left the cabinet in protest on October 9, 2019', '2019-10-09', [VENN]],
    ['On October 10, 2019, Venn walked out of the cabinet over the dam', '2019-10-10', [VENN]],
    'conflict',
  ],
  [
    ['Moss resigned from the Reform caucus on March 22, 2023', '2023-03-22', [MOSS]],
    ['Venn resigned from the Reform caucus on March 24, 2023', '2023-03-24', [VENN]],
    'different',
  ],
  [
    ['Kojo Marsh retired from the bench in 2018', '2018', [KOJO]],
    ['Marsh retired from the bench on December 1, 2018', '2018-12-01', [KOJO]],
    'same',
  ],
  [
    ['Adler was dismissed as coach of the Gulls on April 12, 2022', '2022-04-12', [ADLER]],
    ['The Gulls fired coach Ruth Adler on April 12, 2022', '2022-04-12', [ADLER]],
    'same',
  ],
  // 8: crime and courts
  [
    ['Police arrested Moss at his home on July 7, 2021', '2021-07-07', [MOSS]],
    ['Moss was detained at his house in the early hours of July 7, 2021', '2021-07-07', [MOSS]],
    'same',
  ],
  [
    ['Police arrested Moss on July 7, 2021', '2021-07-07', [MOSS]],
    ['Moss was charged with fraud on July 9, 2021', '2021-07-09', [MOSS]],
    'different',
  ],
  [
    ['Moss was sentenced to four years in prison on May 2, 2022', '2022-05-02', [MOSS]],
    ['A judge jailed Moss for four years on May 3, 2022', '2022-05-03', [MOSS]],
    'conflict',
  ],
  [
    ['Moss was sentenced to four years in prison on May 2, 2022', '2022-05-02', [MOSS]],
    ['Marsh was sentenced to two years in prison on May 2, 2022', '2022-05-02', [KOJO]],
    'different',
  ],
  [
    ['The court heard the appeal of Venn on June 6, 2022', '2022-06-06', [VENN]],
    ['The court threw out the appeal of Venn on June 20, 2022', '2022-06-20', [VENN]],
    'different',
  ],
  [
    ['The trial of Adler opened on January 11, 2021', '2021-01-11', [ADLER]],
    ['Adler went on trial on January 11, 2021, accused of bribery', '2021-01-11', [ADLER]],
    'same',
  ],
  [
    ['The trial of Adler began on January 11, 2021', '2021-01-11', [ADLER]],
    ['The trial of Adler ended on February 2, 2021', '2021-02-02', [ADLER]],
    'different',
  ],
  [
    ['Marsh pleaded guilty to perjury on March 3, 2020', '2020-03-03', [KOJO]],
    ['Marsh pleaded not guilty to perjury on January 14, 2020', '2020-01-14', [KOJO]],
    'different',
  ],
  [
    ['Venn testified before the inquiry on April 2, 2024', '2024-04-02', [VENN]],
    ['Venn in April 2 testimony confirmed that she knew the envoy', 'XXXX-04-02', [VENN]],
    'same',
  ],
  [
    ['Venn testified before the inquiry on April 2, 2024', '2024-04-02', [VENN]],
    ['Moss testified before the inquiry on April 2, 2024', '2024-04-02', [MOSS]],
    'different',
  ],
  [
    ['The envoy sued the newspaper for libel in May 2023', '2023-05', [VENN]],
    ['Venn filed a libel suit against the newspaper on May 15, 2023', '2023-05-15', [VENN]],
    'same',
  ],
  [
    ['Moss sued the newspaper for libel on May 15, 2023', '2023-05-15', [MOSS]],
    ['Moss sued his former partner over the mill on May 18, 2023', '2023-05-18', [MOSS]],
    'different',
  ],
  // 20: disasters
  [
    ['A fire destroyed the Kestrel mill on August 14, 2019, killing nine workers', '2019-08-14', []],
    ['Nine workers died when the Kestrel mill burned down on August 14, 2019', '2019-08-14', []],
    'same',
  ],
  [
    ['A fire destroyed the Kestrel mill on August 14, 2019', '2019-08-14', []],
    ['A fire damaged the Union warehouse on August 15, 2019', '2019-08-15', []],
    'different',
  ],
  [
    ['The ferry Lark sank off Port Ellis on November 3, 2016', '2016-11-03', []],
    ['The Lark went down near Port Ellis on November 4, 2016, with 40 people on board', '2016-11-04', []],
    'conflict',
  ],
  [
    ['The ferry Lark sank off Port Ellis on November 3, 2016', '2016-11-03', []],
    ['The wreck of the Lark was raised off Port Ellis on November 30, 2016', '2016-11-30', []],
    'different',
  ],
  [
    ['An earthquake of magnitude 6.1 struck Velden on June 8, 2018', '2018-06-08', []],
    ['A quake struck Velden in June 2018 and killed dozens', '2018-06', []],
    'same',
  ],
  [
    ['An earthquake of magnitude 6.1 struck Velden on June 8, 2018', '2018-06-08', []],
    ['A second earthquake, of magnitude 5.4, struck Velden on June 10, 2018', '2018-06-10', []],
    'different',
  ],
  [
    ['The Orrin dam burst on January 25, 2019, flooding three villages', '2019-01-25', []],
    ['Three villages were flooded when the dam at Orrin collapsed on January 25, 2019', '2019-01-25', []],
    'same',
  ],
  [
    ['A bus crash near Talby killed 12 people on May 5, 2017', '2017-05-05', []],
    ['A train crash near Talby killed 12 people on May 7, 2017', '2017-05-07', []],
    'different',
  ],
  [
    ['Two bombs went off in the Velden market on Sunday, killing 20', '2014-03-02', []],
    ['Twin blasts in the market of Velden killed at least 20 people on March 2, 2014', '2014-03-02', []],
    'same',
  ],
  [
    ['A bomb killed 20 people in the Velden market on March 2, 2014', '2014-03-02', []],
    ['A bomb killed four soldiers at the Velden barracks on March 4, 2014', '2014-03-04', []],
    'different',
  ],
  // 30: politics
  [
    ['Parliament passed the water bill on June 12, 2020', '2020-06-12', []],
    ['The water bill was approved by parliament on June 12, 2020', '2020-06-12', []],
    'same',
  ],
  [
    ['Parliament passed the water bill on June 12, 2020', '2020-06-12', []],
    ['Parliament passed the roads bill on June 12, 2020', '2020-06-12', []],
    'different',
  ],
  [
    ['The lower house passed the water bill on June 12, 2020', '2020-06-12', []],
    ['The senate passed the water bill on June 14, 2020', '2020-06-14', []],
    'different',
  ],
  [
    ['Adler won the mayoral election on November 5, 2019', '2019-11-05', [ADLER]],
    ['Ruth Adler was elected mayor on November 5, 2019', '2019-11-05', [ADLER]],
    'same',
  ],
  [
    ['Adler was elected mayor on November 5, 2019', '2019-11-05', [ADLER]],
    ['Adler was sworn in as mayor on November 9, 2019', '2019-11-09', [ADLER]],
    'different',
  ],
  [
    ['The two leaders signed the border treaty on April 4, 2015', '2015-04-04', [ADLER, KOJO]],
    ['Adler and Marsh signed the border treaty on April 5, 2015, in Ellis', '2015-04-05', [ADLER, KOJO]],
    'conflict',
  ],
  [
    ['Marsh met Adler in Ellis on April 4, 2015', '2015-04-04', [KOJO, ADLER]],
    ['Marsh met Venn in Talby on April 6, 2015', '2015-04-06', [KOJO, VENN]],
    'different',
  ],
  [
    ['Marsh met Adler in Ellis on April 4, 2015', '2015-04-04', [KOJO, ADLER]],
    ['Adler held talks with Marsh in Ellis on April 4, 2015', '2015-04-04', [ADLER, KOJO]],
    'same',
  ],
  [
    ['Marsh visited Ellis on April 4, 2015', '2015-04-04', [KOJO]],
    ['Marsh visited Talby on April 5, 2015', '2015-04-05', [KOJO]],
    'different',
  ],
  [
    ['Thousands marched in Velden on January 25, 2011, to demand that Adler go', '2011-01-25', [ADLER]],
    ['On January 25, 2011, thousands of people protested in Velden against Adler', '2011-01-25', [ADLER]],
    'same',
  ],
  [
    ['Thousands marched in Velden on January 25, 2011', '2011-01-25', []],
    ['Thousands marched in Velden on January 28, 2011', '2011-01-28', []],
    'different',
  ],
  [
    ['Adler declared a state of emergency on March 14, 2020', '2020-03-14', [ADLER]],
    ['A state of emergency was declared by Adler in March 2020', '2020-03', [ADLER]],
    'same',
  ],
  [
    ['Adler declared a state of emergency on March 14, 2020', '2020-03-14', [ADLER]],
    ['Adler lifted the state of emergency on June 1, 2020', '2020-06-01', [ADLER]],
    'different',
  ],
  [
    ['Troops withdrew from Velden on May 1, 2012', '2012-05-01', []],
    ['The army pulled its troops out of Velden on May 1, 2012', '2012-05-01', []],
    'same',
  ],
  [
    ['Troops entered Velden on April 20, 2012', '2012-04-20', []],
    ['Troops withdrew from Velden on May 1, 2012', '2012-05-01', []],
    'different',
  ],
  [
    ['The council approved the stadium on September 9, 2021', '2021-09-09', []],
    ['The council delayed the stadium vote on September 2, 2021', '2021-09-02', []],
    'different',
  ],
  // 46: business
  [
    ['Norvik bought the Kestrel mill for $40 million in June 2018', '2018-06', []],
    ['The Kestrel mill was acquired by Norvik on June 19, 2018', '2018-06-19', []],
    'same',
  ],
  [
    ['Norvik bought the Kestrel mill in June 2018', '2018-06', []],
    ['Norvik sold the Kestrel mill in June 2021', '2021-06', []],
    'different',
  ],
  [
    ['Norvik announced 400 job cuts on February 3, 2022', '2022-02-03', []],
    ['On February 4, 2022, Norvik announced that it would cut 400 jobs', '2022-02-04', []],
    'conflict',
  ],
  [
    ['Norvik announced 400 job cuts on February 3, 2022', '2022-02-03', []],
    ['Talby Steel announced 400 job cuts on February 3, 2022', '2022-02-03', []],
    'different',
  ],
  [
    ['Norvik shares fell 9 percent on Monday', '2022-02-07', []],
    ['Norvik shares fell 4 percent on Tuesday', '2022-02-08', []],
    'different',
  ],
  [
    ['The Harbour Board opened the new terminal on July 2, 2019', '2019-07-02', [PORT]],
    ['The new terminal of the Harbour Board was inaugurated on July 2, 2019', '2019-07-02', [PORT]],
    'same',
  ],
  [
    ['The Harbour Board opened the new terminal on July 2, 2019', '2019-07-02', [PORT]],
    ['The Harbour Board closed the old terminal on July 5, 2019', '2019-07-05', [PORT]],
    'different',
  ],
  [
    ['Norvik filed for bankruptcy on October 1, 2023', '2023-10-01', []],
    ['Norvik went into bankruptcy on October 2, 2023', '2023-10-02', []],
    'conflict',
  ],
  [
    ['The phone was unveiled on September 12, 2017', '2017-09-12', []],
    ['The phone went on sale on September 22, 2017', '2017-09-22', []],
    'different',
  ],
  [
    ['The regulator fined Norvik $2 million on April 30, 2020', '2020-04-30', []],
    ['Norvik was fined $2 million by the regulator on April 30, 2020', '2020-04-30', []],
    'same',
  ],
  // 56: people
  [
    ['Marsh died of cancer on December 4, 2022, at the age of 81', '2022-12-04', [KOJO]],
    ['Kojo Marsh died at his home on December 5, 2022', '2022-12-05', [KOJO]],
    'conflict',
  ],
  [
    ['Marsh died on December 4, 2022', '2022-12-04', [KOJO]],
    ['Marsh was buried in Ellis on December 9, 2022', '2022-12-09', [KOJO]],
    'different',
  ],
  [
    ['Venn was born in Talby on May 9, 1961', '1961-05-09', [VENN]],
    ['Iris Venn was born in 1961 in Talby', '1961', [VENN]],
    'same',
  ],
  [
    ['Venn was born in Talby on May 9, 1961', '1961-05-09', [VENN]],
    ['Moss was born in Talby on May 9, 1961', '1961-05-09', [MOSS]],
    'different',
  ],
  [
    ['Venn married Moss in June 1990', '1990-06', [VENN, MOSS]],
    ['Venn and Moss were divorced in June 1999', '1999-06', [VENN, MOSS]],
    'different',
  ],
  [
    ['Venn won the Ellis prize for her novel on October 10, 2018', '2018-10-10', [VENN]],
    ['The Ellis prize was awarded to Iris Venn on October 10, 2018', '2018-10-10', [VENN]],
    'same',
  ],
  [
    ['Venn was taken to hospital on March 1, 2019', '2019-03-01', [VENN]],
    ['Venn left hospital on March 6, 2019', '2019-03-06', [VENN]],
    'different',
  ],
  [
    [
      'Moss and Kovac, who had been held since December 2018, were freed on September 24, 2021',
      '2021-09-24',
      [MOSS, 'Ilya Kovac'],
    ],
    ['Kovac and Moss were released on September 25, 2021', '2021-09-25', ['Ilya Kovac', MOSS]],
    'conflict',
  ],
  [
    ['Moss was detained at the border on December 10, 2018', '2018-12-10', [MOSS]],
    ['Moss was released on September 24, 2021', '2021-09-24', [MOSS]],
    'different',
  ],
  [
    ['Moss phoned the consul on February 17, 2021, to discuss the two prisoners', '2021-02-17', [MOSS]],
    ['In February 2021 Moss spoke by phone with the consul about the two prisoners', '2021-02', [MOSS]],
    'same',
  ],
  // 66: plans, numbers, odds and ends
  [
    ['The court will hear the case on March 3, 2025', '2025-03-03', []],
    ['The hearing of the case is set for March 3, 2025', '2025-03-03', []],
    'same',
  ],
  [
    ['The court will hear the case of Moss on March 3, 2025', '2025-03-03', [MOSS]],
    ['The court will hear the case of Venn on March 4, 2025', '2025-03-04', [VENN]],
    'different',
  ],
  [
    ['Moss apologised to the council on May 8, 2022', '2022-05-08', [MOSS]],
    ['Moss refused to apologise to the council on May 6, 2022', '2022-05-06', [MOSS]],
    'different',
  ],
  [
    ['Students were bused to the 2019 nomination of Moss', '2019', [MOSS]],
    ['Foreign students were bused in to vote for Moss at his nomination on September 12, 2019', '2019-09-12', [MOSS]],
    'same',
  ],
  [
    ['The Gulls beat the Terns 3-1 on May 1, 2016', '2016-05-01', []],
    ['The Gulls beat the Terns 2-0 on May 8, 2016', '2016-05-08', []],
    'different',
  ],
  [
    ['The strike at the port began on June 6, 2022', '2022-06-06', []],
    ['Dockers at the port went on strike on June 6, 2022', '2022-06-06', []],
    'same',
  ],
  [
    ['The strike at the port began on June 6, 2022', '2022-06-06', []],
    ['The strike at the port was called off on June 16, 2022', '2022-06-16', []],
    'different',
  ],
  [
    ['The paper published its first story on Moss on March 22, 2023', '2023-03-22', [MOSS]],
    ['Moss left the caucus on March 22, 2023', '2023-03-22', [MOSS]],
    'different',
  ],
  [
    ['The inquiry published its report on May 3, 2024', '2024-05-03', []],
    ['The report of the inquiry was released on May 3, 2024', '2024-05-03', []],
    'same',
  ],
  [
    ['The inquiry published its first report on May 3, 2024', '2024-05-03', []],
    ['The inquiry published its final report on January 28, 2025', '2025-01-28', []],
    'different',
  ],
  [
    ['Adler called Venn a liar in the chamber on April 3, 2019', '2019-04-03', [ADLER, VENN]],
    ['Venn called Adler a liar in the chamber on April 10, 2019', '2019-04-10', [VENN, ADLER]],
    'different',
  ],
  [
    ['The bridge over the Orrin opened to traffic on August 1, 2014', '2014-08-01', []],
    ['Traffic crossed the new Orrin bridge for the first time on August 2, 2014, when it opened', '2014-08-02', []],
    'conflict',
  ],
  [
    ['Rebels shot down a helicopter near Talby on May 29, 2013', '2013-05-29', []],
    ['Rebels shot down a second helicopter near Talby on May 31, 2013', '2013-05-31', []],
    'different',
  ],
  [
    ['Adler was named to the cabinet on July 15, 2021', '2021-07-15', [ADLER]],
    ['Adler joined the cabinet on July 15, 2021, as minister of ports', '2021-07-15', [ADLER]],
    'same',
  ],
  [
    ['Adler told the inquiry on May 2, 2024, that she knew nothing', '2024-05-02', [ADLER]],
    ['Adler told a radio station on May 5, 2024, that she would run again', '2024-05-05', [ADLER]],
    'different',
  ],
  [
    ['The spill began on April 20, 2010, when the platform exploded', '2010-04-20', []],
    ['The platform exploded on April 20, 2010, killing 11 men', '2010-04-20', []],
    'same',
  ],
  [
    ['The platform exploded on April 20, 2010', '2010-04-20', []],
    ['The platform sank on April 22, 2010', '2010-04-22', []],
    'different',
  ],
  [
    ['Moss withdrew from the race on August 8, 2020', '2020-08-08', [MOSS]],
    ['Paul Moss pulled out of the race on August 9, 2020', '2020-08-09', [MOSS]],
    'conflict',
  ],
  [
    ['Moss entered the race on August 1, 2020', '2020-08-01', [MOSS]],
    ['Moss withdrew from the race on August 8, 2020', '2020-08-08', [MOSS]],
    'different',
  ],
  [
    ['The union accepted the offer on June 16, 2022', '2022-06-16', []],
    ['The union rejected the offer on June 14, 2022', '2022-06-14', []],
    'different',
  ],
  // Somebody else stands in one of the clauses: beside the one it is about, or being that one.
  [
    [
      'Moss stepped away from the Reform caucus on March 22, 2023, after the Gazette, citing unnamed sources, published alleged details of his calls',
      '2023-03-22',
      [MOSS, GAZETTE],
    ],
    ['He resigned from the Reform caucus last March 24 to contest the “false” allegations', 'XXXX-03-24', [MOSS]],
    'conflict',
  ],
  [
    [
      'Adler resigned as chair of the port authority on June 3, 2021, after the Harbour Board voted to cut her pay',
      '2021-06-03',
      [ADLER, PORT],
    ],
    ['Adler quit as chair of the port authority on June 5, 2021, to protest the cut', '2021-06-05', [ADLER]],
    'conflict',
  ],
  [
    ['Moss resigned from the Reform caucus on March 22, 2023, after a quarrel with Venn', '2023-03-22', [MOSS, VENN]],
    ['Venn resigned from the Reform caucus on March 24', 'XXXX-03-24', [VENN]],
    'different',
  ],
  [
    ['Moss was released from custody on April 3, 2020, after Venn paid his bail', '2020-04-03', [MOSS, VENN]],
    ['Venn was released from custody on April 5, 2020', '2020-04-05', [VENN]],
    'different',
  ],
  [
    ['Moss left the Reform caucus on March 22, 2023, to sit as an independent', '2023-03-22', [MOSS]],
    ['Moss left the ethics committee on March 24 to contest the false allegations', 'XXXX-03-24', [MOSS]],
    'different',
  ],
  [
    [
      'Adler resigned from the school board on May 4, 2021, after Moss accused her of bias',
      '2021-05-04',
      [ADLER, MOSS],
    ],
    ['Adler resigned from the library board on May 6', 'XXXX-05-06', [ADLER]],
    'different',
  ],
  [
    ['Police arrested Venn at the ferry terminal on January 11, 2020', '2020-01-11', [VENN]],
    [
      'Venn was arrested at the ferry terminal on January 9, 2020, after a complaint by Moss',
      '2020-01-09',
      [VENN, MOSS],
    ],
    'conflict',
  ],
  [
    ['Adler was sworn in as mayor of Saltmouth on May 4, 2021, while Moss looked on', '2021-05-04', [ADLER, MOSS]],
    ['Adler was sworn in as mayor of Saltmouth on May 6', 'XXXX-05-06', [ADLER]],
    'conflict',
  ],
  [
    ['Moss resigned from the Reform caucus on March 22, 2023, after a call with Venn', '2023-03-22', [MOSS, VENN]],
    ['Moss left the Reform caucus last March 22 to clear his name', 'XXXX-03-22', [MOSS]],
    'same',
  ],
  [
    ['Kojo Marsh died at his home on May 3, 2015, while Ruth Adler was with him', '2015-05-03', [KOJO, ADLER]],
    ['Marsh died on May 4, 2015, of a stroke', '2015-05-04', [KOJO]],
    'conflict',
  ],
  [
    ['Kojo Marsh died at his home on May 3, 2015, days after Ruth Adler had seen him', '2015-05-03', [KOJO, ADLER]],
    ['Adler died on May 5', 'XXXX-05-05', [ADLER]],
    'different',
  ],
  [
    [
      'Adler was arrested at the ferry terminal on January 9, 2020, after Moss called the police',
      '2020-01-09',
      [ADLER, MOSS],
    ],
    ['Moss was arrested at the ferry terminal on January 11, 2020', '2020-01-11', [MOSS]],
    'different',
  ],
  [
    ['Venn signed the water bill on July 1, 2022, after Adler had spoken against it', '2022-07-01', [VENN, ADLER]],
    ['Venn signed the roads bill on July 3, 2022', '2022-07-03', [VENN]],
    'different',
  ],
  [
    [
      'Moss was charged with fraud on March 2, 2018, after the Harbour Board went to the police',
      '2018-03-02',
      [MOSS, PORT],
    ],
    ['Moss was charged with perjury on March 5', 'XXXX-03-05', [MOSS]],
    'different',
  ],
  [
    [
      'Moss withdrew his offer to buy the paper mill on May 2, 2019, after Adler had outbid him',
      '2019-05-02',
      [MOSS, ADLER],
    ],
    ['Moss withdrew his offer to buy the ferry line on May 4, 2019', '2019-05-04', [MOSS]],
    'different',
  ],
  [
    ['The Harbour Board fired its auditor on May 2, 2019, after Venn had shown the books', '2019-05-02', [PORT, VENN]],
    ['The Harbour Board fired its lawyer on May 4, 2019', '2019-05-04', [PORT]],
    'different',
  ],
  [
    ['Moss opened the annual harbour fair on March 22, 2019, after Adler had spoken', '2019-03-22', [MOSS, ADLER]],
    ['Moss opened the annual harbour fair last March 24', 'XXXX-03-24', [MOSS]],
    'different',
  ],
  [
    ['Adler joined the Reform party on June 2, 2016, after Moss had asked her', '2016-06-02', [ADLER, MOSS]],
    ['Adler joined the Reform executive on June 4', 'XXXX-06-04', [ADLER]],
    'different',
  ],
  [
    ['Moss sold the ferry line to the city on May 2, 2019, when Adler was mayor', '2019-05-02', [MOSS, ADLER]],
    ['He sold the ferry line to the city last May 4 to pay his debts', 'XXXX-05-04', [MOSS]],
    'conflict',
  ],
  [
    ['The trial of Venn for fraud began on September 4, 2018, after Adler had testified', '2018-09-04', [VENN, ADLER]],
    ['The trial of Venn for fraud began on September 6', 'XXXX-09-06', [VENN]],
    'conflict',
  ],
  [
    ['The trial of Venn for fraud began on September 4, 2018, before Judge Adler', '2018-09-04', [VENN, ADLER]],
    ['The trial of Moss for fraud began on September 6, 2018, before Judge Adler', '2018-09-06', [MOSS, ADLER]],
    'different',
  ],
  [
    ['The trial of Venn for fraud began on September 4, 2018, after Moss had fled', '2018-09-04', [VENN, MOSS]],
    ['The trial of Moss for fraud began on September 6', 'XXXX-09-06', [MOSS]],
    'different',
  ],
  // What is asked for, planned or feared is not what happened.
  [
    ['Thousands called on Moss to resign on March 22, 2023', '2023-03-22', [MOSS]],
    ['Moss resigned on March 24, 2023, the union said', '2023-03-24', [MOSS]],
    'different',
  ],
  [
    ['On March 22, 2023, the union demanded that Moss step down', '2023-03-22', [MOSS]],
    ['Moss stepped down on March 24, 2023', '2023-03-24', [MOSS]],
    'different',
  ],
  [
    ['Moss said on May 2, 2019, that he would sell the ferry line', '2019-05-02', [MOSS]],
    ['Moss sold the ferry line on May 5, 2019', '2019-05-05', [MOSS]],
    'different',
  ],
  [
    ['Adler refused on June 2, 2016, to leave the party', '2016-06-02', [ADLER]],
    ['Adler left the party on June 4, 2016', '2016-06-04', [ADLER]],
    'different',
  ],
  [
    ['Few believed on March 22, 2023, that Moss might resign from the caucus', '2023-03-22', [MOSS]],
    ['Moss resigned from the caucus on March 24, 2023', '2023-03-24', [MOSS]],
    'different',
  ],
  [
    ['The court was to open the trial of Venn on September 4, 2018', '2018-09-04', [VENN]],
    ['The court opened the trial of Venn on September 6, 2018', '2018-09-06', [VENN]],
    'different',
  ],
];
