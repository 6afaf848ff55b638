import type {AuditedArticle, Face} from './auditAll.ts'

/** Texts for people: of what could not be audited, standard error tells alone. */
export const textFace = (show: (audited: AuditedArticle) => string): Face => ({
  opening: () => '',
  article: show,
  blocked: () => '',
  closing: () => ''
})
