/** Nouns for writings, recordings and figures that can be a source: «the report said», «court records show». */
import {type NounGroup, nounForms} from './nouns.ts'

export const documentGroups: readonly NounGroup[] = [
  // Reports of offices, companies and scholars.
  {
    group: 'report',
    words:
      'report review audit assessment evaluation inquiry probe dossier paper whitepaper briefing summary analysis/analyses finding conclusion'
  },
  {
    group: 'study',
    words:
      'study/studies research/ paper thesis/theses article journal experiment survey trial meta-analysis/meta-analyses model simulation'
  },
  // Courts and police.
  {
    group: 'court',
    words: `filing lawsuit suit complaint indictment affidavit motion brief petition ruling judgment judgement verdict opinion order
      subpoena warrant transcript deposition testimony docket charge-sheet statement record plea injunction writ pleading citation
      autopsy warrant settlement appeal`
  },
  // Figures.
  {
    group: 'poll',
    words:
      'poll survey census/censuses referendum questionnaire average ranking index/indexes forecast projection estimate'
  },
  {
    group: 'data',
    words:
      'data/ figure/figures statistic number/numbers result dataset database log ledger register spreadsheet table chart graph map count tally'
  },
  // Papers of every day.
  {
    group: 'paper',
    words: `document letter email e-mail memo memorandum note diary fax cable contract agreement invoice receipt bill certificate
      licence license permit form file dossier minutes/ agenda list manifest roster text draft copy version resolution treaty
      declaration directive guideline policy plan proposal budget prospectus brochure leaflet pamphlet manual handbook guide
      newsletter circular bulletin notice advisory alert warning release announcement readout communiqué communique summary schedule
      manuscript memoir autobiography biography book novel chapter essay column editorial op-ed obituary entry law act statute
      ordinance regulation constitution code legislation amendment application submission evidence/ documentation/ paperwork/
      correspondence/ literature/ rules/ papers/ archives/ proceedings/`
  },
  // Public words without a hearer.
  {
    group: 'post',
    words: `post tweet message thread comment caption blog page website site profile account webpage statement remark speech address
      press-release advertisement advert ad commercial banner sign placard poster billboard slogan headline inscription plaque label`
  },
  // What was recorded.
  {
    group: 'recording',
    words:
      'photo photograph picture image video footage/ recording tape audio/ clip screenshot film documentary podcast broadcast interview satellite-image x-ray scan movie trailer voicemail'
  }
]

/** Document nouns, singular and plural: `report`, `filings`, `minutes`. */
export const documentNouns = nounForms(documentGroups)
