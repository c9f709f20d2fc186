import { describe, expect, it } from 'vitest';
import { otherLanguage } from '../../src/read/language.ts';

describe('otherLanguage', () => {
  it.each([
    [
      'fr',
      'Le conseil municipal a annulé mardi le contrat des deux traversiers, après un débat de six heures. « Nous n’avions pas le choix », a dit la mairesse à sa sortie de la salle, où une quarantaine de personnes attendaient.',
    ],
    [
      'es',
      'El ayuntamiento anuló el martes el contrato de los dos transbordadores, después de un debate de seis horas. «No teníamos otra opción», dijo la alcaldesa al salir de la sala, donde esperaban unas cuarenta personas.',
    ],
    [
      'de',
      'Der Stadtrat hat am Dienstag den Vertrag über die beiden Fähren aufgehoben, nach einer Debatte von sechs Stunden. „Wir hatten keine Wahl“, sagte die Bürgermeisterin, als sie den Saal verließ, in dem vierzig Leute warteten.',
    ],
    [
      'it',
      'Il consiglio comunale ha annullato martedì il contratto per i due traghetti, dopo un dibattito di sei ore. «Non avevamo scelta», ha detto la sindaca uscendo dalla sala, dove aspettavano una quarantina di persone.',
    ],
    [
      'pt',
      'A câmara municipal anulou na terça-feira o contrato dos dois barcos, depois de um debate de seis horas. “Não tínhamos escolha”, disse a presidente ao sair da sala, onde esperavam cerca de quarenta pessoas.',
    ],
    [
      'nl',
      'De gemeenteraad heeft dinsdag het contract voor de twee veerboten vernietigd, na een debat van zes uur. “We hadden geen keuze”, zei de burgemeester toen ze de zaal verliet, waar veertig mensen op haar wachtten.',
    ],
    ['ru', 'Городской совет во вторник отменил договор о двух паромах после шестичасовых споров.'],
    ['zh', '市议会周二经过六个小时的辩论后取消了两艘渡轮的合同，市长说别无选择。'],
    ['ja', '市議会は火曜日、六時間の議論の末、二隻のフェリーの契約を取り消した。'],
  ])('knows %s', (code, text) => expect(otherLanguage(text)).toBe(code));

  it.each([
    [
      'English',
      'The council voided the contract for the two ferries on Tuesday after a debate of six hours. “We had no choice,” the mayor said as she left the room, where some forty people had waited.',
    ],
    [
      'English with a French quotation',
      'The mayor answered in French when she was asked about it on Tuesday. “Nous n’avions pas le choix, et le conseil le savait,” she said, and left the room where some forty people had been waiting for her since the morning.',
    ],
    [
      'English without verbs, full of names',
      'Ferry crew list: Ada Moss, Jo Lund, Kit Ray, Ida Crane, Max Holt, Lee Park, Sam Okoro, Eli Brandt, Una Reyes, Tom de la Cruz, Ana da Silva, Piet van der Berg.',
    ],
    ['too little to tell', 'Le maire est parti.'],
    ['nothing', ''],
    ['numbers', '1 2 3 4 5 '.repeat(50)],
  ])('is not certain of another for %s', (_, text) => expect(otherLanguage(text)).toBeNull());
});
