using Microsoft.Playwright;

namespace Cesagram.Browser.Tests.Cesagramville;

/// <summary>Skills and checks, practised to their end by hands that know nothing of them.</summary>
[Collection(BrowserCollection.Name)]
public class SkillJourneyTests(Browser browser)
{
    /// <summary>Answers what is asked with the first answer, else goes on; false where there is nothing to press.</summary>
    private const string NextStep = """
        turn => {
          const screen = document.getElementById('screen');
          const seen = element => element.offsetParent !== null && !element.disabled && !element.closest('[hidden]');
          for (const name of new Set([...screen.querySelectorAll('input[type=radio]')].map(input => input.name))) {
            const group = [...screen.querySelectorAll(`input[type=radio][name="${name}"]`)];
            if (!group.some(one => one.checked)) { group[turn % group.length].click(); return true; }
          }
          const boxes = [...screen.querySelectorAll('input[type=checkbox]')].filter(one => !one.disabled);
          const unticked = boxes.filter(one => !one.checked);
          if (boxes.length - unticked.length < 3 && unticked.length > 0) { unticked[0].click(); return true; }
          const onward = [...screen.querySelectorAll('button.button:not(.quiet):not(.secondary)')].filter(seen);
          const all = [...screen.querySelectorAll('button')].filter(seen);
          // Now and then something else than the way on: whoever goes round with "change it" must come out too.
          const next = turn % 3 === 2 || onward.length === 0 ? all[(turn * 7) % Math.max(1, all.length)] : onward.at(-1);
          next?.click();
          return Boolean(next);
        }
        """;

    public static TheoryData<string> Skills() => [.. Town.Skills];

    [Theory]
    [MemberData(nameof(Skills))]
    public async Task Skill_Practised_LightsItsLampAndIsKept(string skill)
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(Screen.Phone, complaints: complaints);
        await page.GoToGameAsync("en", $"skill/{skill}");
        const int mostTurns = 300;
        for (var turn = 0; turn < mostTurns && !await IsDoneAsync(page, skill); turn++)
        {
            (await page.EvaluateAsync<bool>(NextStep, turn)).Should().BeTrue("{0} offers a way on at turn {1}", skill, turn);
            await page.EvaluateAsync("new Promise(resolve => setTimeout(resolve, 20))");
        }

        (await IsDoneAsync(page, skill)).Should().BeTrue("{0} comes to an end", skill);
        (await page.EvaluateAsync<string>("JSON.parse(localStorage.cesagramville).outcomes.at(-1).id")).Should().Be(skill);
        complaints.Should().BeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Check_LeftInTheMiddle_GoesOnAndCountsHitsAndFalseAlarms()
    {
        var page = await browser.OpenAsync(Screen.Phone);
        await page.GoToGameAsync("lt", "check/before");
        await page.Locator("#screen .button.big").ClickAsync();
        await page.Locator("#screen .answer").First.WaitForAsync();
        // 6 statements, 4 on confidence, 3 situations of 2 questions, 12 chats.
        const int questions = 6 + 4 + (3 * 2) + 12;
        for (var answered = 1; answered <= questions; answered++)
        {
            var heading = await page.Locator("#screen h1").InnerTextAsync();
            var chat = await page.Locator("#screen .tiny-log").CountAsync() > 0;
            // Every chat is called a warning sign: six hits, six false alarms.
            await page.Locator(chat ? "[data-answer=sign]" : "#screen .answer").First.ClickAsync();
            if (answered == 9)
            {
                await page.ReloadAsync();
                await page.Locator("#screen .answer").First.WaitForAsync();
                (await page.Locator("#screen h1").InnerTextAsync()).Should().NotBe(heading);
            }
        }

        (await page.EvaluateAsync<string>("(({ id, hits, misses, falseAlarms, rightlyLeft }) => JSON.stringify([id, hits, misses, falseAlarms, rightlyLeft]))(JSON.parse(localStorage.cesagramville).outcomes.at(-1))"))
            .Should().Be("[\"before\",6,0,6,0]");
        await Assertions.Expect(page.Locator(".spotting-house")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static Task<bool> IsDoneAsync(IPage page, string skill) =>
        page.EvaluateAsync<bool>("skill => Boolean(JSON.parse(localStorage.cesagramville ?? '{}').skills?.[skill]?.done)", skill);
}
