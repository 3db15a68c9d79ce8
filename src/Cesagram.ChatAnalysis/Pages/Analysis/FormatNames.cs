using Cesagram.ChatAnalysis.Text;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>Formats as people call them.</summary>
internal static class FormatNames
{
    public static string Of(string format, IStringLocalizer<AnalysisText> text) => format switch
    {
        "whatsapp" => "WhatsApp",
        "telegram" => "Telegram",
        "discord" => "Discord",
        "messenger" => "Messenger",
        "instagram" => "Instagram",
        "signal" => "Signal",
        "slack" => "Slack",
        "sms" => text["Submit.FormatSms"],
        "rsmf" => "RSMF",
        "case" => "CASE/UCO",
        "csv" => text["Submit.FormatCsv"],
        "plain" => text["Submit.FormatPlain"],
        "pan12" => "PAN-2012",
        "jsonl" => "JSON lines",
        _ => format,
    };
}
