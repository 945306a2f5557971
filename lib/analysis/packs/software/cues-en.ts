import type { PackCues } from '../pack-cues';
import type { SoftwareTouchpoint } from './touchpoints';

export const softwareEnglish: PackCues<SoftwareTouchpoint> = {
  places: {
    'sign-up': {
      judged: `sign up, signup, (sign up|signup|registration|onboarding) (process|form|page|flow|screen), registration, onboarding, tutorial, account creation, setup wizard`,
      named: `(signing|signed) up, (create|created|creating|make) ..2 account, (verification|confirmation|activation|sms) (code|codes|email|link|text), (register|registered|registering)`,
    },
    login: {
      judged: `login, log in, sign in, signin, (login|log in|sign in) (page|screen|process|system), (two factor|2fa|two step) (authentication|verification)?, single sign on, sso, captcha, fingerprint login`,
      named: `(log|logs|logged|logging|sign|signs|signed|signing) (me|us|you)? (in|out|back in|off), password, passwords, (forgot|reset) ..2 password, (cant|cannot|unable to|wont let me|not able to|doesnt let me) ..1 (log|login|sign|access), locked (me)? out, logged out, session`,
    },
    'app-update': {
      judged: `update, updates, (latest|new|newest|last|recent|app|software) (update|updates|version|release), new version, this version, previous version, old version`,
      named: `(since|after|before|until) ..3 (update|updated|updating|upgrade), updated, updating`,
    },
    crashes: {
      judged: `stability, reliability`,
      named: `(crash|crashes|crashed|crashing|freeze|freezes|froze|freezing|glitch|glitches|glitchy|bug|bugs|buggy|unresponsive|error|errors), (black|white|blank|blue) screen, (closes|close|shuts|shut|quits|kicks me|force closes|closing|shutting) (down|out|itself|by itself|on its own|unexpectedly)?, error (message|messages|code), (doesnt|wont|not|dont|didnt|never) ..1 (open|load|launch|start)`,
    },
    'app-speed': {
      judged: `loading (time|times|speed|screen), load (time|times), response time, performance, lag`,
      named: `(loading|loads|load) ..2 (forever|slow|slowly|ages|fast|quickly|never), (lag|lags|laggy|lagging|sluggish|stutters), (takes|took|taking) ..3 to (load|open|start|launch), spinning wheel, buffering, slow, (runs|run|running|works) ..2 (slow|slowly|smooth|smoothly|fast)`,
    },
    interface: {
      judged: `interface, ui, ux, user (interface|experience), (app|new|old) design, design, redesign, layout, (dark|night|light) mode, menu, menus, button, buttons, icons, icon, font, fonts, font size, navigation, home screen, homescreen, dashboard, widget, widgets, theme, themes, look and feel`,
      named: `(easy|easier|simple|hard|difficult|easiest|convenient) to (use|navigate|understand|read), (user friendly|intuitive|cluttered|clunky|easy to navigate|hard to navigate|unintuitive)`,
    },
    'app-alerts': {
      judged: `notification, notifications, push (notification|notifications), alerts, reminders, badges`,
      named: `(notify|notifies|notified) me`,
    },
    'battery-and-storage': {
      judged: `battery (drain|life|usage|consumption), storage, memory (usage)?, data usage, file size, app size, cache`,
      named: `(drain|drains|draining|kills|eats|uses|consumes) ..3 (battery|memory|data|ram|storage|space), (takes|taking|too much|so much|lot of) ..2 (space|storage|memory|battery), (runs|running) in the background, overheats, battery hog`,
    },
    compatibility: {
      judged: `compatibility, (ipad|tablet|android|ios|iphone|mac|windows|linux|web|desktop|watch|apple watch|chromebook) (version|app|support|compatibility)`,
      named: `(compatible|incompatible) (with|on)?, (work|works|working|worked|supported|support) ..3 (ipad|android|ios|iphone|samsung|pixel|tablet|mac|windows|chromecast|carplay|android auto), (s8|s9|s10|s20|s21), (carplay|android auto|chromecast|airplay)`,
    },
    'permissions-and-privacy': {
      judged: `permission, permissions, privacy, privacy (policy|settings), data (collection|protection|privacy), encryption`,
      named: `(access|permission) to (my|your) ..1 (contacts|location|photos|camera|microphone|files|data), (track|tracks|tracking|spy|spying|sells|selling|collect|collects|steals|stealing) ..3 (data|location|information|me|you|contacts|info), spyware, malware`,
    },
    'in-app-ads': {
      judged: `ads, ad, adverts, advertisements, advertisement, advertising, (pop up|popup|banner|video|full screen|unskippable|intrusive) (ad|ads|advert|adverts), popups, pop ups`,
      named: `(ad free|no ads|remove ads|removed ads|without ads|skip ads|skip the ad|watch an ad|watch ads)`,
    },
    'sync-and-backup': {
      judged: `sync, syncing, synchronization, synchronisation, backup, backups, cloud (sync|storage|backup|save|saves), icloud, export, import, autosave, restore`,
      named: `(synced|syncs|synchronize|synchronise|export|exported|exporting|import|imported|importing|backed up|back up) ..2 (data|files|contacts|notes|photos|csv|pdf|devices)?, (lost|deleted|lose|losing|erased|wiped|disappeared|gone) ..3 (data|progress|files|photos|notes|messages|history|work|game|documents|projects), across ..2 devices`,
    },
    integrations: {
      judged: `integration, integrations, api, apis, plugin, plugins, plug in, plug ins, extension, extensions, add on, add ons, webhook, webhooks, connector, connectors`,
      named: `(integrate|integrates|integrated|connect|connects|link|links) ..2 (with|to) ..2 (google|calendar|outlook|slack|excel|spotify|salesforce|zapier|gmail|fitbit|strava|apple health|bank)`,
    },
    functions: {
      judged: `feed, news feed, timeline, stories, posting, upload, uploads, feature, features, functionality, function, functions, tool, tools, options, settings, search, search (function|bar|results|engine|feature), filters, customization, customisation, shortcuts, templates, algorithm`,
      named: `(missing|removed|lacks|add|added|need|needs|wish|took away|remove|bring back) ..3 (feature|features|option|options|function|functionality|button|ability)`,
    },
    'content-library': {
      judged: `content, catalogue, catalog, library, songs, playlists, playlist, (music|movie|song|video) (selection|library|catalogue|catalog|quality), episodes, shows, levels, graphics, gameplay, characters, lessons, exercises, recipes, courses, video quality, audio quality, sound quality, recommendations, storyline`,
    },
    'subscription-plans': {
      judged: `subscription, subscriptions, (subscription|monthly|annual|yearly|premium|pro|pricing|family) (price|prices|plan|plans|cost|model|tier|tiers|fee|fees|subscription), pricing, free (version|trial|tier|plan), premium (version|features|membership), (paid|pro|full|lite) version, paywall, trial, trial (period|version), lifetime (license|licence|membership|access), licence, license`,
      named: `(per|a) (month|year) for ..2 (app|subscription), (pay|paying|paid) ..3 (premium|subscription|app|pro|version|unlock|features), behind a paywall, freemium`,
    },
    'in-app-purchases': {
      judged: `(in app|in game|inapp) (purchase|purchases|payments|currency), microtransactions, micro transactions, loot boxes, coins, gems, diamonds`,
      named: `(charged|charge|charges|billed|debited|took|taken) ..5 (trial|subscription|free|card|app|year|annual|itunes|google play|month|account), pay to win, purchased ..3 (coins|gems|premium|pro|diamonds), restore ..1 (purchase|purchases)`,
    },
    'subscription-renewal': {
      judged: `(auto|automatic|subscription) (renewal|renewals|renew), renewal, renewal (reminder|notice|price|email)`,
      named: `(auto|automatically) (renew|renews|renewed|renewing), (renew|renewed|renews|renewing)`,
    },
    unsubscribing: {
      named: `(cancel|cancelled|canceled|cancelling|canceling|stop|end) ..3 (subscription|membership|trial|account|premium|plan|renewal), unsubscribe, unsubscribed, unsubscribing, (delete|deleted|deleting|close|remove|deactivate) ..2 (account|profile)`,
    },
    'help-centre': {
      judged: `(help|support) (centre|center|page|pages|articles|section|team|ticket|tickets|forum), documentation, docs, faq, faqs, knowledge base, developer, developers, dev, devs, dev team, tech support, (customer|technical) support`,
      named: `(submitted|opened|raised|sent|filed|reported) ..2 (ticket|bug|bug report|issue|tickets|support request), bug (report|reports)`,
    },
  },
  reasons: [
    {
      id: 'charged-after-trial',
      place: 'in-app-purchases',
      driver: 'promise',
      weight: -0.6,
      patterns: `(charged|charge|charges|charging|billed|debited) ..5 (free trial|trial|without asking|without permission|without my permission|without notice|after i cancelled|after cancelling|after canceling)`,
    },
    {
      id: 'progress-lost',
      place: 'sync-and-backup',
      driver: 'product',
      weight: -0.65,
      patterns: `(lost|lose|deleted|erased|wiped|losing) ..3 (data|progress|files|photos|notes|messages|history|work|documents|projects|playlists), (data|progress|files|photos|notes|history|work) ..2 (gone|lost|wiped|deleted|disappeared|vanished)`,
    },
    {
      id: 'drains',
      place: 'battery-and-storage',
      driver: 'product',
      weight: -0.55,
      patterns: `(drains|drain|draining|kills|eats|killing|eating) ..2 (battery|data|memory|storage), battery drain, (takes|taking|uses|using) ..1 too much (space|storage|memory|battery|data)`,
    },
    {
      id: 'spies',
      place: 'permissions-and-privacy',
      driver: 'trust',
      weight: -0.65,
      patterns: `(sells|sell|selling|steals|steal|stealing|harvest|harvests|harvesting) ..2 (data|information|info|contacts), (spyware|spying|spies), (why|too many) ..3 permissions`,
    },
    {
      id: 'locked-out',
      place: 'login',
      driver: 'product',
      weight: -0.65,
      patterns: `(cant|cannot|could not|couldnt|unable to|wont let me|not able to|doesnt let me|impossible to) ..1 (log in|login|sign in|log on|access my account), (keeps|kept|constantly|always) (logging|signing|kicking) me out, locked (me)? out`,
    },
    {
      id: 'silent-renewal',
      place: 'subscription-renewal',
      driver: 'trust',
      weight: -0.55,
      patterns: `(auto|automatically) (renewed|renews|renew) ..4 (without|no|notice|warning|asking), renewed ..2 (without|despite|even though|after)`,
    },
    {
      id: 'feature-gone',
      place: 'functions',
      driver: 'product',
      weight: -0.5,
      patterns: `(removed|took away|taken away|got rid of|lost) ..3 (feature|features|option|functionality|ability), (missing|lacks|lacking) ..2 (feature|features|functionality|options)`,
    },
    {
      id: 'not-compatible',
      place: 'compatibility',
      driver: 'product',
      weight: -0.5,
      patterns: `(not|isnt|no longer|incompatible) compatible with?, (doesnt|wont|not|dont|didnt) ..1 (support|work on|work with|run on) ..2 (ipad|android|ios|iphone|samsung|pixel|tablet|mac|windows|chromecast|carplay|phone)`,
    },
    {
      id: 'paywalled',
      place: 'subscription-plans',
      driver: 'price',
      weight: -0.5,
      patterns: `(behind a|behind the) paywall, (everything|anything|most features|features) ..2 (costs|behind|premium only|locked), (have|need|forced) to (pay|subscribe) ..3 (everything|anything|use|basic|unlock|features|feature)`,
    },
    {
      id: 'intuitive',
      place: 'interface',
      driver: 'effort',
      weight: 0.55,
      patterns: `(intuitive|user friendly|easy to navigate|easy on the eyes), (clean|sleek|beautiful|simple) (interface|design|ui|layout)`,
    },
    {
      id: 'code-missing',
      place: 'sign-up',
      driver: 'product',
      weight: -0.5,
      patterns: `(never|not|didnt|dont|havent|no) ..2 (receive|received|get|got|sent|send|sends) ..2 (verification|confirmation|activation|code|sms)`,
    },
  ],
  unmeant: `up to date, keep (me|us) updated, kept (me|us|you) ..1 (updated|informed), update (me|us|you) (on|about), no (update|updates) (on|about) (my|the|our) (flight|order|refund|delivery|bag|bags), updates (on|about) (my|the|our) (flight|flights|order|delivery|bag|bags), tracking update, (food|drinks|drink|lunch|dinner|breakfast|dessert|bar|wine|tasting) (menu|menus), menu (items|prices|choice|selection), menu (is|was) (small|limited|varied|delicious|tasty), interior design, bed bugs, bed bug, (exercise|gym) classes, slow (service|staff|waiter|waitress|delivery|checkout|kitchen), service ..2 slow, (customer|human) error, (clerical|billing|pricing) error, (garden|power) tools, session with, (spa|training|yoga|massage) session, out of options, payment options, (vegetarian|vegan|food|seating|dining) options, import (duty|duties|tax), water feature, plane crash, car crash, crash course, freeze (my|the) (account|card), frozen food, library card, diamond status, (gold|diamonds) necklace, ad hoc, hair extension, hair extensions, phone extension, extension (number|lead)`,
  signs: `app, apps, application, software, program, programme, developer, developers, devs, android, ios, iphone, ipad, play store, app store, google play, download, downloaded, install, installed, uninstall, uninstalled, uninstalling, game, update, saas, plugin, browser extension`,
};
