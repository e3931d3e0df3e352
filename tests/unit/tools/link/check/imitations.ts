/** Hosts made up after the kinds in which Instagram and Meta are imitated; none of them was met. */
export const IMITATIONS: readonly string[] = `
  instagram-unlock.pages.dev instagram-form-9k2.vercel.app instagramsupportdesk.netlify.app instagram-appeals-2026.web.app
  verify-instagram.weebly.com instagramverifyteam.github.io insta-login-page.vercel.app insta-copy-two.vercel.app
  insta-kappa.netlify.app insta-v3.pages.dev instaclone-nu.vercel.app ig-page-sigma.vercel.app
  ig-2044.pages.dev fb-case-7781.netlify.app fb-video-watch.blogspot.com meta-aurora.pages.dev
  meta-violet-77x.pages.dev meta-quartz.vercel.app meta-ledger-hub.pages.dev meta-orbit.web.app
  meta-notice-form.webflow.io metacase88120-fbqx.vercel.app metahelp-desk.tiiny.site facebook-amber.vercel.app
  facebook-reels.blogspot.com facebook-verify7.github.io facebookrecover.pages.dev facebook-info.godaddysites.com
  help-facebook-login.webador.com instagram-blue.glitch.me instagram-center.wordpress.com meta-help-77.000webhostapp.com
  instgram-help.blogspot.com instagrm-login.pages.dev instaqramverify.vercel.app lnstagrarn-help.netlify.app
  1nstagram-team.web.app facebok-page.blogspot.com faceb00kcenter.github.io faceboook-login9.pages.dev
  facebbok-secure.vercel.app facebookk-mobile.blogspot.com instagram.verify-center.example instagram.com-account.example
  instagram.com.session.example www.instagram.login-user.example help.instagram.alert-team.example facebook.security-check.example
  facebook.com.appeal-form.example meta.business-appeal.example meta.account-review.example meta.copyright-claims.example
  meta-id20331.invoice-desk.example meta-support.page-manager.example business-meta.ads-agency.example ticket881.meta-helpcenter.example
  fb.verified-badge.example ig.copyright-team.example insta.login-verify.example meta-case-4471.billing-team.example
  helpdesk.ad-account-meta.example fb-page.violation-appeal.example appeal.metabusinesspolicy.example auth.metacopyrightcenter.example
  center.metaverifiedaccount.example metasupportteam.example metahelpers.example metahelpcenters.example
  metabusinessappeal.example metaverificationcenter.example metaaccountsuspended.example metaforbusinesshelp.example
  metabadgeverification.example supportmetateam.example businessmetasupport.example verifymetaaccount.example
  identitymetaverification.example helpmetabusiness.example metacopyrightsupport.example metapagesecurityteam.example
  metanorthregionsupportteam.example igcopyrightservices.example igverifiedbadge.example igaccountappeal.example
  ighelpcenter.example igobjectionform.example instaverifybadge.example instahelpcenter.example
  instasupportteam.example instafollowers.example instaloginverify.example fbbusinesssupport.example
  fbaccountrecovery.example fbverifiedpage.example fbsecurityteam.example meta-suport.example
  meta-bussiness.example meta-acount-help.example meta-verifcation.example metas-securty-team.example
  fb-bussines-help.example meta-l0gin.example fb-supp0rt.example insta-1ogin.example
  ig-ver1fy.example meta-log-in.example fb-sign-in.example ig-help-desk.example
  instagrm.example instargam.example lnstagram-login.example instagramm.example
  inztagram.example instaagram-help.example instagrarnteam.example myinstagrm.example
  instgramlogin.example instagamverify24.example xxinstgramxx.example freeinstagrmlikes.example
  facebock.example facebockk.example mfacebok.example facebook-ads-team.example
  faceb0okk.example loginfacebok77.example pagesfacebokteam.example fcebook-help.example
  faceb.ook-login.example insta.gram-help.example in.stagram.example meta.support
  meta-page.center ig-appeals.help fb-account.services insta-verify.support
  meta-ayuda.example meta-soporte-cuenta.example instagram-suporte.example ig-verificacao.example
  fb-hilfe-konto.example meta-destek.example insta-bantuan-akun.example meta-oficial.example
  messenger-meta-verify.example whatsapp-meta-account.example noreply-meta.example meta-monetization.example
  creator-meta-billing.example
`
  .trim()
  .split(/\s+/u);
