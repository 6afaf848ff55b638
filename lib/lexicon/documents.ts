/** Nouns for writings, recordings and figures that can be a source: «the report said», «court records show». */
import {type NounGroup, nounForms} from './nouns.ts'

/** A story may take up a document by another word of its group: «the suit» for the complaint, «the study» for the paper. */
export const documentGroups: readonly NounGroup[] = [
  // Reports of offices, companies and scholars.
  {
    group: 'report',
    words: `report review audit assessment evaluation inquiry probe dossier whitepaper analysis/analyses study/studies research/ paper
      thesis/theses article experiment trial meta-analysis/meta-analyses findings/ finding`
  },
  {group: 'summary', words: 'summary conclusion briefing readout abstract preprint journal model simulation'},
  // Courts and police.
  {group: 'suit', words: 'lawsuit suit complaint claim'},
  {group: 'filing', words: 'filing motion brief petition appeal pleading submission application'},
  {group: 'ruling', words: 'ruling judgment judgement verdict opinion order decision injunction writ dissent'},
  {group: 'charge', words: 'indictment affidavit charge-sheet warrant citation'},
  {group: 'testimony', words: 'testimony deposition transcript plea'},
  {group: 'court', words: 'subpoena docket record autopsy settlement statement'},
  // Figures.
  {group: 'poll', words: 'poll survey referendum questionnaire'},
  {group: 'forecast', words: 'average ranking index/indexes forecast projection estimate census/censuses'},
  {
    group: 'data',
    words: `data/ figure/figures statistic number/numbers result dataset database log ledger register spreadsheet table chart graph map
      count tally`
  },
  // Papers of every day.
  {group: 'letter', words: 'letter fax cable postcard card'},
  {group: 'message', words: 'email e-mail message mail'},
  {group: 'memo', words: 'memo memorandum/memoranda note'},
  {group: 'contract', words: 'contract agreement treaty lease deed invoice receipt licence license permit certificate'},
  {
    group: 'rule',
    words:
      'law act statute ordinance regulation constitution code legislation amendment resolution directive guideline bill rules/ clause'
  },
  {
    group: 'book',
    words: 'book memoir autobiography biography novel manuscript chapter essay diary notebook manual handbook guide'
  },
  {group: 'column', words: 'column editorial op-ed obituary newsletter'},
  {
    group: 'paper',
    words: `document form file minutes/ agenda list manifest roster text draft copy version declaration policy plan proposal budget
      prospectus brochure leaflet pamphlet circular bulletin notice advisory alert warning release announcement communiqué communique
      schedule timetable entry evidence/ documentation/ paperwork/ correspondence/ literature/ papers/ archives/ proceedings/ sheet slide`
  },
  // Public words without a hearer.
  {
    group: 'post',
    words: `post tweet thread comment caption blog page website site profile account webpage remark speech address press-release
      advertisement advert ad commercial banner sign placard poster billboard slogan headline inscription plaque label`
  },
  // What was recorded.
  {
    group: 'recording',
    words: `photo photograph picture image video footage/ recording tape audio/ clip screenshot film documentary podcast broadcast
      interview satellite-image x-ray scan movie trailer voicemail`
  }
]

/** Document nouns, singular and plural: `report`, `filings`, `minutes`. */
export const documentNouns = nounForms(documentGroups)
