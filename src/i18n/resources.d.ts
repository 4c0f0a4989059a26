// Written by `npm run wenda -- types` from content/ui/en.json.
import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: UiStrings };
  }
}

interface UiStrings {
  "site": {
    "name": "{{brand}} Help";
    "description": "Answers on deposits, withdrawals, signing in and keeping your account safe, and a way to reach a person.";
    "skip": "Skip to content";
    "titleOn": "{{title}} | {{site}}";
  };
  "nav": {
    "home": "Home";
    "search": "Search";
    "language": "Language";
    "theme": "Theme";
    "themeToDark": "Switch to dark";
    "themeToLight": "Switch to light";
    "urgent": "Urgent help";
    "urgentTitle": "What has happened?";
    "urgentContact": "Something else? Contact us";
    "close": "Close";
    "breadcrumb": "You are here";
    "notTranslated": "not in this language yet";
    "footer": "About this site";
  };
  "collection": {
    "faq": "Questions";
    "tutorials": "Step-by-step guides";
    "announcements": "Announcements";
    "glossary": "Glossary";
    "topics": "Topics";
  };
  "collectionLead": {
    "faq": "Questions that we are often asked, and their answers.";
    "tutorials": "Numbered steps, and how many minutes they take.";
    "announcements": "Maintenance, listings and security notices, newest first.";
    "glossary": "What each word means, in a sentence.";
    "topics": "Find answers by what they are about.";
  };
  "home": {
    "title": "How can we help?";
    "urgent": "If it is urgent";
    "topics": "Find by topic";
    "live": "Now and coming up";
    "announcements": "Latest announcements";
    "allAnnouncements": "All announcements";
    "support": "Reach a person";
  };
  "search": {
    "label": "Search for help";
    "placeholder": "For example: withdrawal stuck";
    "submit": "Search";
    "title": "Search";
    "searching": "Searching…";
    "resultCount_one": "{{count}} result";
    "resultCount_other": "{{count}} results";
    "none": "Nothing matches “{{query}}”.";
    "noneHelp": "Try other words, look through the topics, or contact us.";
    "perhaps": "Perhaps";
    "failed": "Search is not working at the moment. You can browse the lists below or contact us.";
    "noScript": "Search needs JavaScript, which is off in your browser. Browse the lists below instead.";
    "all": "All";
    "filter": "Kind of answer";
    "topic": "Topic";
    "contact": "Contact us";
    "hint": "↑ ↓ to choose, Enter to open, Esc to close";
    "browse": "Browse everything";
    "more": "Show more results";
    "nearest": "Did you mean";
    "elsewhere": "In other languages";
    "recent": "Recent searches";
    "clearRecent": "Clear recent searches";
    "offline": "You seem to be offline. Your question stays here; we search again once you are connected.";
    "refusedTitle": "We did not search for this.";
    "refused": "It looks like a secret, such as a seed phrase, a private key, a password or a card number. It was not sent and not saved. Whoever knows it could take your funds or act in your name. Nobody from our team will ever ask you for a seed phrase, a private key, an API key, a password or a verification code.";
    "refusedNext": "If you have given it to anybody, or typed it on another site where it does not belong, act now. Seed phrase or private key: make a new wallet yourself and move your funds there. Password or verification code: lock the account, then change the password. API key: delete it. Card or identity number: tell your card company or bank.";
    "refusedHash": "If it is a transaction hash (TXID), write to us instead: the form has a field for it.";
    "sort": "Sort by";
    "sortBest": "Best match";
    "sortNewest": "Newest first";
    "clearMarks": "Clear highlights";
    "missedNote": "Searches that find no clear answer are sent to us, so that we can write what is missing. Wallet and email addresses, phone and account numbers are removed first.";
    "filterCount": "{{name}} ({{results}})";
  };
  "article": {
    "updated": "Last checked {{date}}";
    "minutes_one": "About {{count}} minute";
    "minutes_other": "About {{count}} minutes";
    "deviceTime": "Your device: {{time}}";
    "contents": "On this page";
    "headingLink": "Link to “{{title}}”";
    "stepLink": "Link to step {{step}}";
    "footnotes": "Notes";
    "footnoteBack": "Back to note {{reference}} in the text";
    "taskDone": "Done";
    "taskOpen": "To do";
    "table": "Table";
    "fallback": "This page is not in English yet. Below is the {{language}} version.";
    "stale": "This translation follows the {{language}} version of {{date}}. The {{language}} version has changed since, so some details may differ.";
    "staleSource": "Read the current {{language}} version";
    "staleSafety": "For your safety, read this first. It is from the current {{language}} version:";
    "notHelped": "Did this not help?";
    "askUs": "Write to us about this page";
    "answers": "Questions";
    "guides": "Step-by-step guides";
  };
  "callout": {
    "note": "Note";
    "safe": "Good to know";
    "warning": "Take care";
    "danger": "Danger";
  };
  "announcements": {
    "category": "Category";
    "all": "All";
    "starts": "Starts";
    "ends": "Ends";
    "publishedLabel": "Published";
    "pinned": "Pinned";
    "severity": "Impact";
    "severityInfo": "For information";
    "severityMinor": "Minor";
    "severityMajor": "Major";
    "severityCritical": "Critical";
    "feed": "Announcements feed (Atom)";
  };
  "list": {
    "page": "Page {{number}} of {{total}}";
    "previous": "Previous page";
    "next": "Next page";
    "pages": "Pages";
    "all_one": "Show all {{count}}";
    "all_other": "Show all {{count}}";
    "empty": "There is nothing here yet.";
  };
  "glossary": {
    "index": "Jump to a letter";
  };
  "contact": {
    "title": "Contact us";
    "lead": "See which way is best for your problem.";
    "bestFor": "Best for";
    "hours": "Hours";
    "reply": "Reply";
    "byProblem": "Choose your problem";
    "byProblemLead": "Each opens the form with what we need to know.";
    "replyWithin_one": "We reply within {{count}} hour";
    "replyWithin_other": "We reply within {{count}} hours";
    "replyDays_one": "We reply within {{count}} day";
    "replyDays_other": "We reply within {{count}} days";
    "noCalls": "We never phone you first. If a caller says they are from us, hang up.";
  };
  "official": {
    "title": "Official channels";
    "lead": "Only what is listed here is us. Compare letter by letter, and trust nothing else.";
    "channels": "Where we are";
    "neverAsked": "What we never ask for";
    "neverAskedLead": "Anyone who asks you for one of these is a scammer:";
    "gaveIt": "Did you give it away?";
    "kindWebsite": "Website";
    "kindApp": "App";
    "kindEmail": "Email";
    "kindSocial": "Social media";
  };
  "ticketPage": {
    "suggestions": "These may answer it at once";
    "suggestionsFailed": "Related answers cannot be shown at the moment. You can send all the same.";
    "newTab": "opens in a new tab";
    "noReceipt": "This page shows the reference of a ticket that was just sent.";
    "noReceiptNext": "Our answer by email names it too. If you have not sent anything yet, you can do so now.";
    "urgentFirst": "Account stolen? Do these steps first, then fill in the form:";
    "answersHere": "Answers that may help appear here while you write.";
  };
  "chooser": {
    "title": "Choose your language";
  };
  "notFound": {
    "title": "This page is not here";
    "lead": "The link may be old or mistyped. Your account and funds are not affected.";
  };
  "moved": {
    "title": "This page has moved";
    "lead": "You are being taken to where it is now. If nothing happens, follow the link.";
  };
  "footer": {
    "official": "Check official channels";
    "never": "We never ask for your password, codes, seed phrase or private key.";
  };
  "ticket": {
    "title": "Write to support";
    "intro": "We need these details to look into it. Everything is optional unless it says “required”.";
    "required": "required";
    "category": {
      "label": "What is it about?";
      "hint": "This decides what we ask for and how soon we answer.";
      "choose": "Choose a topic";
      "missing": "Choose what it is about";
      "unknown": "Choose a topic from the list";
    };
    "email": {
      "label": "Your email address";
      "hint": "Write from the address registered with your account, if you have one. We answer there: if somebody else may read that mailbox, give another.";
      "missing": "Enter your email address";
      "malformed": "Enter an email address in the correct format, such as name@example.org";
      "tooLong": "Email address must be {{emailMax}} characters or fewer";
    };
    "subject": {
      "label": "Subject";
      "hint": "A few words. If you leave it empty, we use the beginning of your description.";
      "tooLong": "Subject must be {{subjectMax}} characters or fewer";
    };
    "description": {
      "label": "What happened?";
      "hint": "What you did, what you expected and what you saw instead. {{descriptionMin}} to {{descriptionMax}} characters.";
      "counter": "{{used}} of {{descriptionMax}} characters";
      "missing": "Describe what happened";
      "tooShort": "Describe what happened in {{descriptionMin}} characters or more";
      "tooLong": "Description must be {{descriptionMax}} characters or fewer";
    };
    "evidence": {
      "legend": "Details that help us find it";
      "hint": "Fill in what you have. You can send without the rest.";
      "others": "Details for other topics";
      "example": "Example: {{example}}";
      "tooLong": "{{label}} must be {{evidenceMax}} characters or fewer";
      "notNumber": "{{label}} must be a number on its own, such as 250.5";
      "notDateTime": "{{label}} must be a date and time that exist, such as 2026-11-20 14:05:30";
    };
    "dateTime": {
      "zone": "Your device’s time zone, {{offset}}, is sent with it.";
      "noZone": "Say in your description which time zone this is, such as UTC or UTC+8.";
    };
    "attachments": {
      "label": "Screenshots or files";
      "hint": "Up to {{files}} files, {{fileMegabytes}} MB each and {{totalMegabytes}} MB in all: PNG, JPEG, WebP, HEIC, PDF, TXT or LOG. A video (MP4 or MOV) may have {{videoMegabytes}} MB, and all files together then {{totalMegabytesWithVideo}} MB.";
      "list": "Chosen files";
      "remove": "Remove {{name}}";
      "removed": "{{name}} removed";
      "chooseAgain": "Choose your files again: a browser does not keep them when a page is sent back.";
      "tooMany": "Choose at most {{files}} files";
      "tooLarge": "“{{name}}” must be {{fileMegabytes}} MB or smaller";
      "tooLargeInAll": "Your files must be {{totalMegabytes}} MB or smaller in all, or {{totalMegabytesWithVideo}} MB with a video";
      "kind": "“{{name}}” must be a PNG, JPEG, WebP, HEIC, PDF, TXT, LOG, MP4 or MOV file";
      "empty": "“{{name}}” is empty. Choose another file";
      "videoTooLarge": "The video “{{name}}” must be {{videoMegabytes}} MB or smaller";
      "unscanned": "We cannot search pictures for secrets. Check that they show no seed phrase, private key, password or code.";
      "ways": "You can also drop files anywhere on this page, or paste a screenshot.";
      "noted": "This file may say where and when it was taken, and we cannot take that out. To leave it out, send a screenshot instead.";
      "sendOriginal": "Send the original, with place, time and device";
      "added": "{{name}} added";
      "unreadable": "“{{name}}” cannot be read. Choose it again";
      "unchecked": "This could not be checked for secrets in time. Send a shorter part of it";
    };
    "relay": {
      "corrects": "Corrects or continues {{reference}}";
    };
    "neverInclude": {
      "title": "Never include these";
      "text": "No password, no verification code, no seed phrase and no private key, not even in a screenshot. We never ask for them.";
    };
    "send": "Send to support";
    "sending": "Sending…";
    "summary": "There is a problem";
    "errorPrefix": "Error:";
    "website": {
      "label": "Leave this field empty";
    };
    "locale": {
      "missing": "Reload the page and send it again";
      "unknown": "Reload the page and send it again";
    };
    "page_url": {
      "malformed": "Reload the page and send it again";
    };
    "form_version": {
      "tooLong": "Reload the page and send it again";
    };
    "notText": "Write this as text";
    "unknownField": "Reload the page: the form has changed since you opened it";
    "idempotency": {
      "reused": "You have already sent this form with other content. To send this as a new ticket, send it once more";
    };
    "receipt": {
      "title": "We have received your ticket";
      "reference": "Reference";
      "replyBy": "Expect an answer by {{time}}.";
      "sentTo": "We answer to the email address that you gave.";
      "sent": "What you sent";
      "files": "Files";
      "next": "What to do now";
      "spam": "No answer by then? Look in your spam folder first.";
      "quote": "Still nothing? Write to us with this reference.";
      "once": "Do not send the same thing again: a second ticket does not make it faster.";
      "keep": "Note the reference down, or save or print this page.";
      "copy": "Copy reference";
      "copied": "Copied";
      "print": "Print";
      "back": "Back to the help centre";
      "token": "Status code";
      "save": "Save as a file";
      "correct": "Something to add or correct?";
    };
    "failure": {
      "title": "Your ticket could not be sent";
      "email": "Or send it by email to {{email}}.";
      "copyText": "Copy the text";
      "goBack": "Go back in your browser: what you typed should still be there.";
      "unreadable": "The form arrived incomplete. Go back and send it again.";
      "tooLarge": "The files are too large: at most {{totalMegabytes}} MB in all, or {{totalMegabytesWithVideo}} MB with a video. Go back and choose fewer or smaller ones.";
      "refused": "The form was sent from a page that we do not know. Open the help centre from its official address and send it from there.";
      "unavailable": "Your ticket could not be stored just now. Wait a minute, go back and send it again.";
    };
    "guard": {
      "title": "There is a secret in your ticket";
      "blocked": "Nothing has been sent. Whoever holds one of these can take everything in the wallet or the account, so it must not leave your device. Nobody at {{brand}} ever asks for it.";
      "asked": "Nothing has been sent. We do not need this to help you. Take it out, or say that you want to send it.";
      "found": "“{{label}}” holds {{kind}}.";
      "remove": "Remove it";
      "keep": "Send it all the same";
      "removed": "Removed. Read your text once more, then send it.";
      "kept": "It will be sent as it is.";
      "move": "Has anybody else ever seen it, or have you typed it on another page? Then move your funds to a new wallet now, before anything else.";
      "failed": "The check for secrets could not be loaded. Your text stays here and is not sent. Check your connection and try again.";
      "kind": {
        "seed-phrase": "a seed phrase";
        "extended-key": "an extended private key";
        "private-key": "a private key";
        "keystore": "a keystore file";
        "pem": "a private key file";
        "api-key": "an API key";
        "hex-key": "64 characters that may be a private key";
        "password": "a password";
        "one-time-code": "a one-time code";
        "api-secret": "an API secret";
        "card": "a card number";
        "identity-number": "an identity number";
      }
    };
    "draft": {
      "restored": "What you wrote here earlier is back. It is kept in this browser alone, for three days.";
      "clear": "Clear the form";
      "cleared": "The form is empty, and nothing of it is kept.";
    };
    "corrects": {
      "malformed": "Reload the page and send it again";
      "notice": "This adds to ticket {{reference}}. Write what has changed or what was missing.";
    };
    "altcha": {
      "missing": "Reload the page and send it again";
    };
    "desk": {
      "maskedTitle": "We removed something secret";
      "masked": "Something you wrote or attached looked like a seed phrase, a key, a password or a code. It was replaced with [•••] and is stored nowhere.";
      "moveFunds": "If it was a seed phrase or a private key, move your funds to a new wallet now: whoever else has seen it can take them.";
      "busy": "Your ticket could not be stored just now. Wait a minute, then send it again";
      "tooMany": "Too many tickets came in a short time. Wait {{minutes}} minutes, then send it again";
      "state": "Where is my ticket?";
    };
    "another": "Write another ticket";
    "progress": {
      "label": "Upload";
      "text": "{{sent}} of {{total}}";
    };
    "check": {
      "txidForm": "This does not look like a transaction hash on {{network}}. Copy it whole from the transfer’s details. A transfer within one exchange has none.";
      "txidFormOfAny": "This does not look like a transaction hash. Most have 64 characters. Copy it whole from the transfer’s details.";
      "txidIsAddress": "This looks like an address. The transaction hash is in the transfer’s details and mostly has 64 characters.";
      "addressForm": "This does not look like an address on {{network}}. Copy it again, whole.";
      "addressIsTxid": "This looks like a transaction hash. Move it to that field, and enter the address here.";
      "addressChecksum": "A character of this address is wrong or missing. Copy it again rather than type it.";
      "addressNetwork": "This is not an address on {{network}}. It looks like one on {{other}}. Check which network you chose when you sent.";
      "meant": "Did you mean {{value}}?";
      "useIt": "Use this";
      "memo": "Transfers on {{network}} usually need a memo or tag. Enter the one you used, or “none” if you sent without it.";
      "explorer": "Look it up on {{site}}";
    }
  };
  "ticketStatus": {
    "title": "Where is my ticket?";
    "lead": "See whether we have received, answered or closed what you sent.";
    "reference": {
      "label": "Reference";
      "hint": "On the receipt and in our emails, such as {{reference}}.";
      "missing": "Enter the reference of your ticket";
    };
    "token": {
      "label": "Status code";
      "hint": "On the receipt, below the reference. Without it, nobody else can look up your ticket. It is not a sign-in code.";
      "missing": "Enter the status code from your receipt";
    };
    "ask": "Show status";
    "asking": "Looking it up…";
    "received": "We have it, and nobody has answered yet.";
    "answered": "We have answered by email. Look in your inbox and in your spam folder.";
    "closed": "This ticket is closed. To go on, write a new one and name its reference.";
    "receivedAt": "Received: {{time}}";
    "late": "That time has passed and there is no email, not even in spam? Write to us with the reference. Do not send the whole ticket again.";
    "notFound": "There is no ticket with this reference and status code. Compare both with your receipt, letter by letter.";
    "offline": "You are offline. Try again once you are connected.";
    "unavailable": "The status cannot be shown at the moment. Your ticket is not affected.";
    "link": "Where is my ticket?";
    "noScript": "This page needs JavaScript. Our answer comes by email either way.";
  };
  "ticketThanks": {
    "title": "Thank you for writing";
    "sent": "Your message has been handed over to support. We answer to the email address that you gave.";
    "noReference": "It has no reference number. To find it again, note down today’s date and your subject.";
    "spam": "No answer after a few days? Look in your spam folder first, then write to {{email}}.";
  };
  "ticketOutbox": {
    "title": "Tickets not sent yet";
    "lead": "They are kept in this browser and sent by themselves as soon as that works, while a page of the help centre is open.";
    "fleeting": "This browser does not keep them. Leave this tab open until they are sent.";
    "written": "Written {{time}}";
    "queued": "Waiting to be sent.";
    "offline": "You are offline. It is sent by itself once you are connected again.";
    "unsettled": "We do not know whether it arrived. It is sent once more by itself. That does no harm: you will not have two tickets.";
    "waiting": "Support could not take it just now. It is sent again by itself, and you will not have two tickets.";
    "unknown": "We do not know whether it arrived. If you send it again, it may arrive twice. If no answer comes, ask by email first.";
    "refused": "It was not accepted and is not stored. Correct it and send it again.";
    "denied": "Support’s system does not take it at the moment. Try again later, or send it by email.";
    "foreign": "Something else answered in place of support, perhaps the sign-in page of a Wi-Fi network. Sign in there or change the network, then send it.";
    "keyReused": "Support seems to have it already, but its reference did not reach us. Ask by email before you write again.";
    "tooLarge": "The files are too large. Send it by email, or write it again with fewer or smaller files.";
    "send": "Send now";
    "sendAgain": "Send it all the same";
    "edit": "Edit";
    "mail": "Send by email";
    "mailCut": "(The text is longer. Copy it on the page and paste it here.)";
    "discard": "Discard";
    "discardSurely": "Discard it for good";
    "discardNeverSent": "It was not sent. Once you discard it, it is gone.";
    "discardMayHaveArrived": "It may have arrived all the same, and we may answer it. Once you discard it, it is no longer kept here.";
    "discarded": "Discarded";
    "sentTitle": "Sent in the last 24 hours";
    "sent": "Sent. Reference {{reference}}";
    "sentUnnamed": "Sent. There is no reference: we answer by email.";
    "forget": "Remove from this list";
  };
  "facts": {
    "range": "{{low}}–{{high}}";
    "workingDay_one": "working day";
    "workingDay_other": "working days";
    "nextDay": "{{time}} the next day";
    "dayBefore": "{{time}} the day before";
  }
}
