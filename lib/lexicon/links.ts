/** Words and addresses of the web, as rules about links read them. Lower case. */

/** What a link says that says nothing: out of its sentence a reader cannot tell where it leads (a screen reader lists links alone). */
export const emptyLabels =
  'here|this|that|link|the link|this link|source|sources|click|click here|read here|read more|read this|see here|see more|more|more here|learn more|find out more|details|via|full story|website|this page|this article|this story'.split(
    '|'
  )

/** Parameters that tell a site who sent the reader, and change nothing of the page: `utm_source` (campaigns), `fbclid` and its kin (clicks). */
export const trackingParameters =
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok oly_enc_id oly_anon_id vero_id _hsenc _hsmi ns_campaign ns_mchannel ns_source smid smtyp cmpid ito ocid'.split(
    ' '
  )

/** Beginnings of such parameters. */
export const trackingPrefixes = ['utm_', 'pk_', 'mtm_', 'hsa_'] as const

/** Hosts that only the newsroom's own machines can reach, or that wait for approval. */
export const stagingHosts = ['localhost', 'staging', 'stage', 'preview', 'preprod', 'dev', 'test', 'draft'] as const

/** Addresses that somebody meant to fill in. */
export const placeholders = [
  '#',
  'tk',
  'tktk',
  'todo',
  'url',
  'link',
  'xxx',
  'http://',
  'https://',
  'www',
  'tbc',
  'tbd'
] as const

/** Ways to open a page, a mail or a call. */
export const openSchemes = ['http', 'https', 'mailto', 'tel', 'sms'] as const

/** Archives whose short addresses hide the page that was kept: `archive.ph/a1B2c`. */
export const shortArchives = [
  'archive.ph',
  'archive.is',
  'archive.today',
  'archive.md',
  'archive.vn',
  'archive.li',
  'archive.fo'
] as const

/** Hosts whose addresses only posts have, since the network puts them there. */
export const postHosts = ['t.co', 'pic.twitter.com'] as const
