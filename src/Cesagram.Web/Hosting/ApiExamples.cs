using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Cesagram.Web.Hosting;

/// <summary>
/// Puts the real requests and answers of <c>Hosting/Examples</c> beside the operations they are named after:
/// <c>SubmitTranscript.request.json</c>, <c>GetReport.200.json</c>, ...
/// </summary>
internal sealed class ApiExamples : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (Read($"{operation.OperationId}.request") is { } request)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, IOpenApiMediaType>
                {
                    ["application/json"] = new OpenApiMediaType { Schema = FieldsOf(request, "content"), Example = request },
                    ["multipart/form-data"] = new OpenApiMediaType { Schema = FieldsOf(request, "file") },
                },
            };
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (Read($"{operation.OperationId}.{status}") is not { } example || response.Content is null)
            {
                continue;
            }

            foreach (var media in response.Content.Values.OfType<OpenApiMediaType>())
            {
                media.Example = example;
            }
        }
    }

    internal static JsonNode? Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"example.{name}.json");
        return stream is null ? null : JsonNode.Parse(stream);
    }

    private static OpenApiSchema FieldsOf(JsonNode request, string content)
    {
        var fields = request.AsObject()
            .Where(field => field.Key is not ("content" or "fileName") || content == "content")
            .ToDictionary(
                field => field.Key,
                IOpenApiSchema (field) => new OpenApiSchema
                {
                    Type = field.Value?.GetValueKind() switch
                    {
                        System.Text.Json.JsonValueKind.Number => JsonSchemaType.Integer,
                        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => JsonSchemaType.Boolean,
                        _ => JsonSchemaType.String,
                    },
                });
        if (content == "file")
        {
            fields[content] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "The last part of the form." };
        }

        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = fields,
            Required = new HashSet<string> { "legalBasis", "purpose", "retentionDays", content },
        };
    }
}
