/** Hosts that only share letters with a name of theirs: real ones, and made-up ones beside words that are baits. */
export const INNOCENTS: readonly string[] = `
  metabase.com support.metabase.com login.metabase.com instacart.com
  help.instacart.com fbi.gov tips.fbi.gov threadless.com
  support.threadless.com metamask.io support.metamask.io metacritic.com
  metafilter.com metal-archives.com metallica.com metalsupport.example
  metal-services.example metabolichealthcenter.example metaphor.com metadata.org
  metaverse.org metasploit.com metaweb.com metasystems.example
  metax.com metaxa.com metapack.com metatrader5.com
  metagenics.com metabrainz.org metacpan.org metager.org
  metageek.com metalab.example metacafe.com metaculus.com
  metadefender.com metacompliance.com metabo.com metabo-service.de
  meta-analysis.example meta-chart.com instapaper.com instapage.com
  app.instapage.com support.instapage.com instabug.com instantpot.com
  instant-gaming.com instantaccess-support.example installshield.com installation-service.example
  instructure.com instructables.com instarem.com support.instarem.com
  insta360.com support.insta360.com instaloader.github.io instaforex.com
  instamojo.com instaclustr.com instagrid.com ig.com
  login.ig.com help.ig.com igmetall.de ig-metall.de
  igmetall-service.example ignite-support.example ign.com igus.com
  igloohome.co bigcommerce.com support.bigcommerce.com digital-service.example
  digitalocean.com figma.com config-help.example sigma-support.example
  fbs.com fbla.org fboms.com fbnbank.com
  threads-magazine.com pthreads.org threadbare.example thredup.com
  casebook.org playbook.com notebook.com racebook.com
  datebook.com facetime.com faceapp.com phonebook.com
  guestbook.com telegram.org pentagram.com cardiogram.example
  program.com diagrams.net cometa.com cometa-help.example
  smetana.cz smetana-service.example kymeta.com metropcs.com
  account.metro.example planeta.com internetaccount.example internet-alert.example
  meta.wikimedia.org meta.stackexchange.com meta.discourse.org meteo.fr
  metaldetector-help.example metastock.com metatarsal-support.example metabolism-center.example
  facelift.example instate.example
`
  .trim()
  .split(/\s+/u);
