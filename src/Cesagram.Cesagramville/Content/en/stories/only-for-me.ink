# title: Only for me
# blurb: Sky writes the sweetest things. And counts the minutes until you answer.
# note: This story is about a first love with pressure in it. You can skip it.
# name.sky: Sky
# name.jo: Jonas
# name.ada: Ada
# name.dad: Dad
# name.gran: Gran
# name.voice: Helpline

VAR number = "116 000"
VAR helpline = "116 111"
VAR ducks = false
VAR pass = false
VAR with_jonas = false
VAR plant = false

-> morning

=== morning
Saturday evening. Three weeks since the concert in Lime Tree Park. # when # app: chat
sky: good morning you. yes I know it's evening. my day starts when you write
You met Sky once, at the lemonade stand. Sixteen, a cap, two straws. Since then you write every day.
sky: our song: forty times today. and I drink lemonade now. I don't even like lemonade
Something in your chest does a small jump. It is allowed to.
jo: park? ducks? I've got toast
ada: Jonas has named a duck after himself. it's the one that falls over
* [coming! Sky, talk later # id: ducks # does: friend]
  ~ ducks = true
  sky: oh. ok. have fun without me 🙂 # typing: long
  The duck called Jonas falls over twice. It is a very good evening.
  -> letter
* [not today, Sky's online # id: wait-sky # does: wait]
  jo: ok. I'll say hello to Jonas from you
  -> letter

=== letter
Sunday. You write Sky a letter. Two pages, by hand, and you send a photo of them. # when # app: chat
It is the most honest thing you have ever written. It starts with "My heart is a tram".
sky: I've read it five times. it's ours. I won't show it to anyone, ever
sky: you're so much older inside than the others. they wouldn't understand us # sign: trust # why: It lifts you up, and it makes everyone your own age look too small to ask.
Monday. You do your homework. Then you look at your phone.
sky: you were online for 14 minutes and didn't write. who with? # sign: coercion # why: Counting your minutes is not missing you, it is checking on you.
* [with Jonas. about a duck # id: about-duck]
  sky: so a duck comes before me. good to know # sign: coercion # why: You are meant to feel guilty for a chat with a friend.
  -> password
* [do you count my minutes? # id: count # does: ask]
  sky: because I MISS you. sorry for caring # sign: coercion # why: You asked a fair question and got a bad conscience for an answer.
  -> password
* [I can be online when I like # id: when-i-like # does: refuse]
  sky: wow. sure you can # typing: stops
  Two hours of nothing. Then seventeen hearts, as if nothing had been.
  -> password

=== password
Wednesday, after school. # when # app: chat
sky: let's swap passwords. couples do that # sign: desensitisation # why: It makes a big thing look normal, and a password is a key to everything you write.
sky: who has nothing to hide can do it. if you trust me # sign: coercion # why: Trust that you have to prove is not trust, it is a test.
* [ok. it's tram plus my birthday # id: give-pass # does: share]
  ~ pass = true
  sky: ❤️ see, that was easy
  Sky's own password does not come. You don't like to ask.
  -> friends
* [I trust you. I keep my password # id: keep-pass # does: refuse]
  sky: then you don't trust me. it's simple # sign: coercion # why: Your no gets turned into a fault of yours, and it is not one.
  -> friends
* [Ask Ada how couples do that # id: ask-ada # act # does: friend]
  ada: my grandparents: 50 years. grandad still doesn't know where the chocolate is. they're very happy
  You keep your chocolate too.
  -> friends

=== friends
Thursday, school canteen. # when # app: street
{pass:
  Jonas is blocked on your phone. You did not do that. You undo it under the table.
  jo: you blocked me. was it the duck? you can tell me if it was the duck
- else:
  jo: you never come any more. was it the duck? you can tell me if it was the duck
}
Your phone hums on the tray. # app: chat
sky: Jonas laughs about you. everyone sees it but you. I gave up MY friends for you # sign: isolation # why: Love has room for your friends, and who wants you without them wants you alone.
sky: are you alone in your room in the evening? until when? # sign: risk-assessment # why: It finds out when nobody would notice what you write.
* [Stay with Jonas, phone in the bag # id: stay-jo # act # does: friend]
  The bag hums eleven times. Jonas gives you half of his toast without saying a word.
  jo: I don't laugh about you. with you, yes. at the duck, always
  -> picture
* [I need some time, Jonas # id: time # does: wait]
  jo: ok. I'll keep a toast for you. it'll be cold, but it'll be there
  -> picture

=== picture
Friday, ten to eleven at night. # when # app: private
sky: send me a picture. of you, now, only for me # sign: desensitisation # why: "Only for me" asks for something that nobody else may know about.
{ducks:
  sky: for the duck evening. you owe me that # sign: coercion # why: Time with friends is not a debt, and nobody pays for it with a picture.
- else:
  sky: everyone in love does it # sign: coercion # why: "Everyone does it" is pressure, and it is not even true.
}
* [no. I don't want to # id: no-pic # does: refuse]
  sky: ok. then I see what I'm worth to you # typing: long
  -> hold
* [here, me as a plant with a hat # id: plant # does: share]
  ~ plant = true
  sky: haha. that's a plant. it doesn't count
  -> hold
* [why only for you? # id: why-only # does: ask]
  sky: because you're mine, that's why # sign: coercion # why: You belong to yourself, also when you are in love.
  -> hold

=== hold
sky: funny. I'm just looking at your letter. both pages # typing: long
sky: I'd hate it if your whole class got to read it. "My heart is a tram" # sign: coercion # why: What you gave in trust is held against you: that is blackmail, and it is never your fault.
sky: send the picture by six tomorrow. and tell nobody, if you love me # sign: maintenance # why: Silence is what makes the threat work, and telling somebody ends that.
Your hands are cold. Somewhere in the flat a light is still on.
* [Go to Dad in the kitchen # id: tell-dad # act # does: tell]
  -> dad_kitchen
* [Call {helpline} # id: call # act # does: tell]
  -> line
* [Jonas? are you awake? # id: write-jo # does: friend]
  -> jonas_awake

=== dad_kitchen
Dad is mending a chair. The chair is upside down, and so is Dad. # app: street
dad: Come in. Sit down. Not on that one.
You put the phone on the table. At "six tomorrow" he lays the screwdriver down and comes out from under the chair.
dad: Thank you for showing me. You've done nothing wrong. Not with the letter, not with Sky.
* [what if everyone reads it? # id: everyone-reads # does: ask]
  dad: Then we'll get it taken down, and I'm with you. But we don't pay. Who pays gets a second bill.
  -> first_steps
* [are you angry? # id: angry # does: ask]
  dad: Not with you. I fell in love at your age. I wrote a poem. It rhymed "heart" with "shopping cart".
  -> first_steps

=== line
It rings once, and somebody is there. You start with the lemonade. It takes a while until six o'clock. # app: call
voice: You loved somebody. That was real, and it was yours. The threat is Sky's doing. None of it is your fault.
voice: Don't send anything. Keep the messages, and don't answer. Who could sit next to you now?
* [my dad. but it's embarrassing # id: embarrassing # does: tell]
  voice: Then give him the phone and let him read. You needn't say one word.
  -> dad_reads
* [nobody tonight # id: nobody-tonight # does: wait]
  voice: Then stay with me for now. No answer to Sky. You can call again, and there's still a light on in your flat.
  -> till_tomorrow

=== dad_reads
Dad reads it sitting on the kitchen floor, under half a chair. He reads it twice. # app: street
dad: Thank you for giving me this. You've done nothing wrong. It takes courage to write such a letter.
-> first_steps

=== jonas_awake
jo: always. I'm standing in the fridge light. what's up? # app: chat
You send him everything. Even the tram.
jo: "my heart is a tram". ok, that's actually GOOD
jo: and the other thing is blackmail. I know the word from my gran's crime shows
* [can you come with me to my gran? # id: to-gran # does: tell]
  ~ with_jonas = true
  jo: at eight. I'll knock like a normal person
  -> gran_morning
* [just stay with me for a bit # id: stay-bit # does: wait]
  jo: I'm here. I've got toast for three hours
  jo: and I'm saving {helpline} for you. tomorrow we go to a grown-up, ok? I'd knock first
  -> till_tomorrow

=== gran_morning
Saturday, eight o'clock. Gran turns up her hearing aid. Jonas has combed his hair. # when # app: street
gran: You two look like a parcel that nobody dares to open. Put it down here.
She reads with her finger, line by line. At the tram she smiles. Then she stops smiling.
gran: You've done nothing wrong, my dear. A love letter is no crime. This bit is. I'll fetch your father.
-> first_steps

=== first_steps
{with_jonas: Dad comes in barefoot. He reads it twice, and he doesn't laugh at all.|Dad puts the kettle on. It is nearly midnight, and suddenly that's fine.}
{pass:
  dad: First your password. New, long and only yours. Two minutes, quicker than any chair.
- else:
  dad: Your password's still yours, I see. Good. Then let's do this in peace.
}
You save the whole chat, hearts and all. {plant:Dad rather likes the plant with the hat.|The nice lines too, they are part of it.}
-> again

=== again
The phone hums between the cups. # app: private
sky: hey. it was only a joke. please don't be like that, and don't tell # sign: maintenance # why: A threat does not become a joke because somebody says so afterwards.
* [is Sky ok, do you think? # id: is-sky-ok # does: ask]
  dad: I don't know. So adults will look after Sky as well. That isn't your job.
  -> gran_talk
* [Report it and block, with Dad # id: report # act # does: report]
  dad: "Somebody threatens me with something private." There's a box for that. Good. Press.
  -> gran_talk

=== gran_talk
{with_jonas:Later you sit by the window. Jonas feeds Gran's biscuits to nobody in particular.|In the morning you sit with Gran by the window. She puts her needles down.} # app: street
gran: Your grandfather used to wait for me at the tram stop. With two ice creams, in all weathers.
gran: If I was late, he ate both. He counted ice creams. He never counted minutes.
* [it did feel like love, at first # id: felt-love]
  gran: Then keep that bit. It was yours. The counting was something else.
  -> duck_end
* [how do I know the right one? # id: right-one # does: ask]
  gran: You can say no and it stays warm. And your friends still fit on the bench.
  -> duck_end

=== duck_end
{with_jonas:
  jo: question. can the tram come to the pond? Jonas the duck can stand now
  -> tram_stop
- else:
  jo: question. can you come to the pond? Jonas the duck can stand now # app: chat
  -> not_alone
}

=== not_alone
You showed it to one person, and the threat lost its grip. # end: not-alone
Six o'clock came and went. Sky's parents know now, and so do the police. Sky has to delete the letter and gets help.
Sky is sixteen and answers for this. You only fell in love, and that is nobody's fault.
Love doesn't count minutes. It has room for a no, for friends and for a duck.
-> END

=== tram_stop
You took a friend along, and the two of you went to somebody with good ears. # end: tram-stop
Six o'clock came and went. Sky's parents know now, and so do the police. Sky has to delete the letter and gets help.
Sky is sixteen and answers for this. You only fell in love, and that is nobody's fault.
Jonas would like the first line of your letter for a song. You are thinking about it.
-> END

=== till_tomorrow
Six o'clock is Sky's idea. You don't have to send anything by then, or ever. # end: till-tomorrow
The threat is Sky's doing. It isn't your fault, and it isn't too late to say so.
{helpline} is in your phone. They know what to do about letters and pictures.
In the morning there is a knock. It is Jonas, with toast, and Gran's door is just across the hall.
-> END
