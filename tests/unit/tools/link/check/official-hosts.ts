/** Hosts of Instagram’s and Meta’s that readers meet. */
export const OFFICIAL_HOSTS: readonly string[] = `
  instagram.com www.instagram.com help.instagram.com about.instagram.com
  accountscenter.instagram.com l.instagram.com i.instagram.com business.instagram.com
  graph.instagram.com scontent.cdninstagram.com instagr.am ig.me
  meta.com www.meta.com auth.meta.com accountscenter.meta.com
  about.meta.com bugbounty.meta.com work.meta.com store.meta.com
  www.meta.ai www.metacareers.com metastatus.com facebook.com
  m.facebook.com web.facebook.com business.facebook.com developers.facebook.com
  l.facebook.com lm.facebook.com mbasic.facebook.com upload.facebook.com
  connect.facebook.net fb.com about.fb.com fb.me
  fb.watch static.xx.fbcdn.net www.fbsbx.com m.me
  messenger.com www.messenger.com oculus.com threads.com
  www.threads.com threads.net www.threads.net wa.me
  whatsapp.com web.whatsapp.com faq.whatsapp.com chat.whatsapp.com
  mmg.whatsapp.net workplace.com facebookmail.com metamail.com
`
  .trim()
  .split(/\s+/u);
